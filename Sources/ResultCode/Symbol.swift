/// One character of a code as a number, 0–31.
typealias Symbol = UInt8
