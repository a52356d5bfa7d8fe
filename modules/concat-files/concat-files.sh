#!/bin/sh
# Joins /inputs/one.txt … four.txt, as far as they are there, with $SEPARATOR between them.
set -eu
between=''
for name in one two three four; do
  file="${INPUTS:-/inputs}/$name.txt"
  [ -f "$file" ] || continue
  printf '%s' "$between"
  cat "$file"
  between="${SEPARATOR-}"
done >"${OUTPUTS:-/outputs}/output.txt"
