/// The style of the page: no image, no font, no animation.
enum PageStyle {
  static let source = """
    :root{color-scheme:light dark;--b:#fff;--t:#1b1b1f;--m:#55555f;--l:#767680;--a:#0b57a4;--i:#fff;--c:#f2f4f8;\
    --g:#17672f;--r:#a3160f}
    @media screen and (prefers-color-scheme:dark){:root{--b:#131316;--t:#ececf1;--m:#b6b6c2;--l:#8c8c99;--a:#8fc1ff;--i:#0b1a2b;\
    --c:#212127;--g:#7ed694;--r:#ff9d94}}
    *{box-sizing:border-box}
    html{scroll-padding:4rem 0 1rem;font:1.125rem/1.5 system-ui,sans-serif;background:var(--b);color:var(--t);-webkit-text-size-adjust:100%}
    body{max-width:40rem;margin:0 auto;padding:.5rem min(1rem,4vw) 2rem;overflow-wrap:break-word;hyphens:auto;\
    hyphenate-limit-chars:10 4 4}
    header,footer{display:flex;flex-wrap:wrap;gap:0 1rem;align-items:center;justify-content:space-between;color:var(--m)}
    header p{margin:0;font-weight:600;min-width:0}
    footer{margin-top:2rem;border-top:1px solid var(--l);justify-content:flex-start}
    footer p{flex-basis:100%;min-width:0;margin:.25rem 0;font-size:1rem}
    main img{background:#fff;padding:.2rem;box-sizing:content-box}
    header a,footer a{padding:.75rem 0;min-width:2.75rem}
    a{color:var(--a)}
    h1{font-size:clamp(1.1rem,11vw,1.5rem);line-height:1.25;margin:.75rem 0}
    h2{font-size:1.2rem;margin:1.5rem 0 .25rem}
    h1:focus{outline:0}
    :focus-visible{outline:3px solid var(--a);outline-offset:2px}
    .skip{position:absolute;left:-99rem}
    .skip:focus{position:static}
    fieldset{border:0;margin:0 0 2rem;padding:0;min-width:0}
    legend{font-weight:600;padding:0;margin-bottom:.5rem;font-size:1.1rem;line-height:1.4}
    .h{color:var(--m);margin:.25rem 0 .75rem}
    .a{display:flex;gap:.75rem;align-items:flex-start;padding:.75rem;margin:0 0 .5rem;min-height:3rem;cursor:pointer;\
    border:2px solid var(--l);border-radius:.6rem;background:var(--c)}
    .a:has(:checked){border-color:var(--a);box-shadow:inset 0 0 0 1px var(--a)}
    .a:has(:focus-visible){outline:3px solid var(--a);outline-offset:2px}
    .a input{flex:none;width:1.4rem;height:1.4rem;margin:.1rem 0 0;accent-color:var(--a)}
    .a span{min-width:0}
    .a b{display:block}
    input:not([type=radio]):not([type=checkbox]),select,textarea{display:block;width:100%;font:inherit;color:inherit;\
    background:var(--c);border:2px solid var(--l);border-radius:.6rem;padding:.6rem .75rem;min-height:3rem}
    .code{letter-spacing:.2em;text-transform:uppercase;font-family:ui-monospace,monospace}
    label:not(.a){display:block;margin:1rem 0 .25rem;font-weight:600}
    button{max-width:100%;font:inherit;font-weight:600;min-height:3rem;padding:.6rem 1.25rem;border:2px solid var(--a);\
    border-radius:.6rem;background:var(--a);color:var(--i);margin:1rem 0 0;cursor:pointer}
    button.e{background:var(--r);border-color:var(--r)}
    .js .nojs,html:not(.js) .js-only,[hidden]{display:none}
    .b{display:inline-block;font-weight:600;padding:.6rem 1.25rem;border-radius:.6rem;background:var(--a);color:var(--i);\
    text-decoration:none}
    .pr{font-size:.8rem;line-height:1.4;margin:.25rem 0}
    .pr+form label{margin-top:.5rem}
    #t{font-weight:600;font-variant-numeric:tabular-nums;margin:.25rem 0}
    #c{position:sticky;bottom:0;margin:0;padding:.5rem 0;background:var(--b);border-top:1px solid var(--l);font-weight:600}
    legend small{color:var(--m)}
    ul{margin:0;padding-left:1.2rem}
    .n{border-left:.3rem solid var(--a);background:var(--c);padding:.6rem .75rem;margin:.75rem 0}
    form+.n{margin-top:1.5rem}
    .e{border-color:var(--r)}
    .o{margin:.25rem 0 0;min-height:1.5em;color:var(--m)}
    .ok{color:var(--g);font-weight:600}
    .ko{color:var(--r);font-weight:600}
    table{border-collapse:collapse;width:100%;margin:.5rem 0}
    caption{text-align:left;font-weight:600}
    th,td{text-align:left;vertical-align:top;padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--l);\
    font-weight:400}
    th{overflow-wrap:anywhere}
    .c td,.c thead th{width:50%;padding-right:.75rem;overflow-wrap:anywhere}
    .c .g{border:0;padding-bottom:0}
    thead th,.c .g{font-weight:600}
    small{font-size:1rem;font-weight:400}
    .r{text-align:right;padding-right:0;font-variant-numeric:tabular-nums}
    @media(min-width:300px){.r{white-space:nowrap}}
    svg{display:block;width:100%;height:.7rem;margin-top:.3rem;fill:var(--a)}
    dt{font-weight:600;margin-top:.5rem}
    dd{margin:0}
    output,code{display:block;font:1rem/1.6 ui-monospace,monospace;background:var(--c);padding:.75rem;\
    border-radius:.6rem;hyphens:none;word-break:break-word;user-select:all}
    summary{padding:.75rem 0;cursor:pointer;color:var(--a)}
    #s{position:sticky;top:0;margin:0;background:var(--b);font-weight:600}
    #s:not(:empty){padding:.5rem 0;border-bottom:1px solid var(--l)}
    #s.v{position:absolute;width:1px;height:1px;padding:0;border:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    @media print{header a,footer,button,details,#s{display:none}}
    @media(forced-colors:active){svg{fill:CanvasText;forced-color-adjust:none}.a:has(:checked){border-color:Highlight}}
    """

  /// The style of the file with the own result.
  static let file = """
    :root{color-scheme:light dark}
    body{font:1.0625rem/1.5 system-ui,sans-serif;max-width:40rem;margin:0 auto;padding:1rem;overflow-wrap:break-word;hyphens:auto;\
    hyphenate-limit-chars:10 4 4}
    h1{font-size:1.5rem;line-height:1.25}
    h2{font-size:1.2rem;margin:1.5rem 0 .25rem}
    table{border-collapse:collapse;width:100%}
    th,td{text-align:left;vertical-align:top;padding:.35rem .6rem .35rem 0;border-bottom:1px solid;font-weight:400}
    thead th,dt{font-weight:600}
    small{display:block}
    .r{text-align:right}
    @media(min-width:300px){.r{white-space:nowrap}}
    svg{display:block;width:100%;height:.7rem;fill:#3b7cc4}
    dt{margin-top:.5rem}
    dd{margin:0}
    dt small{display:inline;font-weight:400}
    code{display:block;font:1rem/1.6 ui-monospace,monospace;border:1px solid;padding:.75rem;hyphens:none;\
    word-break:break-word}
    footer{margin-top:2rem;border-top:1px solid}
    """
}
