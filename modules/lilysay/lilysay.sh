#!/bin/sh
# Says $MESSAGE in a bubble, with $IMAGE below it.
set -eu
text=$(printf '%s' "${MESSAGE-}" | tr '\t' ' ' | fold -s -w 40 | sed 's/ *$//')
width=$(printf '%s\n' "$text" | awk '{ if (length($0) > most) most = length($0) } END { print most + 0 }')
line=$(printf '%*s' "$((width + 2))" '' | tr ' ' '-')
{
  printf ' %s\n' "$line"
  printf '%s\n' "$text" | awk -v width="$width" '{ printf "| %-" width "s |\n", $0 }'
  printf ' %s\n' "$line"
  case "${IMAGE-lilypad}" in
    rabbit) printf '%s\n' '   \  (\(\' '    \ ( -.-)' '      o_(")(")' ;;
    cow) printf '%s\n' '   \   ^__^' '    \  (oo)\_______' '       (__)\       )' '           ||----w |' ;;
    *) printf '%s\n' '   \     _.-._' '    \  .`  |  `.' '      (    |    )' '     ~ `-._\_.-` ~' ;;
  esac
} | tee "${OUTPUTS:-/outputs}/lilysay.txt"
