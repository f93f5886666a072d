#!/bin/sh
# Installs reifegrad from this folder, or removes it again.
#
# Everything lies in PREFIX/lib/reifegrad; PREFIX/bin, PREFIX/share/man and the folders of the shells point there. So
# nothing of it is ever among a person's own data (~/.local/share/reifegrad).
set -eu
# What is installed for all can be read by all, whatever files of one's own are like.
umask 022
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)

usage() {
  echo "Aufruf / Usage: ./install.sh [--prefix ORDNER|FOLDER] [--uninstall]" >&2
  exit 64
}

prefix=
action=install
while [ $# -gt 0 ]; do
  case $1 in
  --prefix)
    [ $# -ge 2 ] || usage
    prefix=$2
    [ -n "$prefix" ] || usage
    shift
    ;;
  --prefix=?*) prefix=${1#--prefix=} ;;
  --uninstall) action=uninstall ;;
  *) usage ;;
  esac
  shift
done
if [ -z "$prefix" ]; then
  case $here in
  # What is installed knows where.
  */lib/reifegrad) prefix=${here%/lib/reifegrad} ;;
  *) if [ "$(id -u)" -eq 0 ]; then prefix=/usr/local; else prefix=${HOME:?}/.local; fi ;;
  esac
fi
case $prefix in
/*) ;;
*) prefix=$(pwd)/$prefix ;;
esac
# However it is written, what leads there is found again.
if [ -d "$prefix" ]; then prefix=$(CDPATH='' cd -- "$prefix" && pwd -P); fi
place=$prefix/lib/reifegrad

# What is linked from outside, as „place beside lib“ and „place in the package“.
links() {
  echo "bin/reifegrad bin/reifegrad"
  echo "bin/reifegrad-public bin/reifegrad-public"
  (cd "$1" && find share/man share/bash-completion share/zsh share/fish share/applications share/icons -type f) |
    while read -r file; do echo "$file $file"; done
}

# Whether there is nothing at $1, or only a link of ours to $2.
is_ours() {
  if [ -L "$1" ]; then [ "$(readlink "$1")" = "$2" ]; else [ ! -e "$1" ]; fi
}

remove() {
  [ -d "$place" ] || return 0
  links "$place" | while read -r outside inside; do
    if [ -L "$prefix/$outside" ] && is_ours "$prefix/$outside" "$place/$inside"; then
      rm -f "$prefix/$outside"
      (cd "$prefix" && rmdir -p "$(dirname "$outside")" 2>/dev/null) || true
    fi
  done
  rm -rf "$place"
  (cd "$prefix" && rmdir lib 2>/dev/null) || true
}

if [ "$action" = uninstall ]; then
  if [ ! -d "$place" ]; then
    echo "Unter $prefix ist reifegrad nicht installiert. / reifegrad is not installed in $prefix." >&2
    exit 66
  fi
  remove
  echo "Entfernt; Ihre Antworten bleiben. / Removed; your answers stay."
  exit 0
fi

if [ ! -x "$here/bin/reifegrad" ] || [ ! -d "$here/share/reifegrad" ]; then
  echo "Neben install.sh fehlen bin und share: Packen Sie das ganze Archiv aus." >&2
  echo "bin and share are missing beside install.sh: unpack the whole archive." >&2
  exit 66
fi
if ! command -v sha256sum >/dev/null 2>&1; then
  echo "sha256sum fehlt: Die Prüfsummen werden nicht geprüft. / sha256sum is missing: sums are not checked." >&2
elif ! (cd "$here" && sha256sum --quiet -c SHA256SUMS >&2); then
  echo "Das Archiv ist nicht, wie es sein soll; installiert wurde nichts. Laden Sie es noch einmal." >&2
  echo "The archive is not as it should be; nothing was installed. Download it again." >&2
  exit 65
fi
if [ "$here" = "$place" ]; then
  echo "Es läuft schon aus $place. / It runs from $place already." >&2
  exit 64
fi
if ! is_ours "$prefix/bin/reifegrad" "$place/bin/reifegrad"; then
  echo "$prefix/bin/reifegrad ist nicht von hier und bleibt; installiert wurde nichts. Anderswohin: --prefix ORDNER." >&2
  echo "$prefix/bin/reifegrad is not from here and stays; nothing was installed. Elsewhere: --prefix FOLDER." >&2
  exit 73
fi
if ! mkdir -p "$prefix/lib" 2>/dev/null || [ ! -w "$prefix/lib" ]; then
  echo "In $prefix darf nicht geschrieben werden: sudo ./install.sh, oder --prefix ORDNER." >&2
  echo "$prefix cannot be written to: sudo ./install.sh, or --prefix FOLDER." >&2
  exit 73
fi
prefix=$(CDPATH='' cd -- "$prefix" && pwd -P)
place=$prefix/lib/reifegrad
# What can fail does so before the former version is touched.
new=$place.new.$$
trap 'rm -rf "$new"' EXIT
mkdir "$new"
(cd "$here" && tar -cf - bin share install.sh README LICENSE SHA256SUMS) | (cd "$new" && tar -xf - --no-same-owner)
"$new/bin/reifegrad" --version >/dev/null || {
  echo "Das Programm läuft auf diesem Rechner nicht (README). / The program does not run here (README)." >&2
  exit 69
}
remove
mv "$new" "$place"
links "$place" | while read -r outside inside; do
  mkdir -p "$prefix/$(dirname "$outside")"
  # What somebody else has put there stays, a link as well.
  if is_ours "$prefix/$outside" "$place/$inside"; then
    ln -sf "$place/$inside" "$prefix/$outside"
  else
    echo "bleibt / stays: $prefix/$outside" >&2
  fi
done
echo "Installiert / Installed: $prefix/bin/reifegrad"
case :$PATH: in
*:"$prefix/bin":*) ;;
*) echo "$prefix/bin steht nicht in PATH. / $prefix/bin is not in PATH." ;;
esac
