#!/bin/sh
# Transship's scheduled checkpoints of the containers of this host. `transship-cli checkpoint schedule` writes it, and takes it away again.
#   checkpoint-schedule run NAME    makes one of the container NAME now, and deletes the oldest of those that it made before
set -u
umask 077
PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
script=/usr/local/lib/transship/checkpoint-schedule
settings=/etc/transship/schedules
state=/var/lib/transship/schedules
cron=/etc/cron.d/transship-checkpoints
units=/etc/systemd/system

complain() { echo "$*" >&2; exit 1; }
setting() { sed -n "s/^$2=//p" "$settings/$1"; }
all() { for each in "$settings"/*; do [ ! -f "$each" ] || basename "$each"; done; }

# The outcome of a run: result, checkpoint, seconds, words.
record() {
  words=$(printf '%s' "$4" | tr '\n\t' '  ' | tr -d '\000-\037\177' | cut -c1-1000)
  printf 'at=%s\nresult=%s\nname=%s\ntook=%s\nwords=%s\n' "$(date +%s)" "$1" "$2" "$3" "$words" >"$mine/last.new" && mv "$mine/last.new" "$mine/last"
  echo "$1 $2 $words"
}

# A run that was killed leaves its directory; one that is under way is left alone.
lock() {
  mkdir "$lock" 2>/dev/null && { echo $$ >"$lock/pid"; return; }
  other=$(cat "$lock/pid" 2>/dev/null)
  if [ -z "$other" ]; then
    [ -z "$(find "$lock" -prune -mmin +1 2>/dev/null)" ] && return 1
  else
    tr '\0' ' ' <"/proc/$other/cmdline" 2>/dev/null | grep -qF "$script run $name" && return 1
  fi
  mv "$lock" "$lock.$$" 2>/dev/null && rm -r "$lock.$$" && mkdir "$lock" 2>/dev/null && echo $$ >"$lock/pid"
}

size() { du -sk "$root/containers/$id/checkpoints/$1" 2>/dev/null | cut -f1; }

# Only what this schedule made is ever deleted, and never the newest.
prune() {
  there=$(docker checkpoint ls "$id" | sed 1d | cut -d' ' -f1)
  root=$(docker info -f '{{.DockerRootDir}}')
  own=$(while read -r whose made; do [ "$whose" != "$id" ] || printf '%s\n' "$there" | grep -Fx "$made"; done <"$mine/made" | sort)
  sum=0
  for made in $own; do kilobytes=$(size "$made"); sum=$((sum + ${kilobytes:-0})); done
  # shellcheck disable=SC2086  # names have no blanks
  set -- $own
  keep=$(setting "$name" keep)
  limit=$(($(setting "$name" limit) / 1024))
  while [ $# -gt 1 ] && { [ $# -gt "$keep" ] || { [ "$limit" -gt 0 ] && [ "$sum" -gt "$limit" ]; }; }; do
    kilobytes=$(size "$1")
    docker checkpoint rm "$id" "$1" >/dev/null 2>"$mine/errors" || { trouble="An old one could not be deleted: $(cat "$mine/errors")"; break; }
    sum=$((sum - ${kilobytes:-0}))
    shift
  done
  for made; do echo "$id $made"; done >"$mine/made.new" && mv "$mine/made.new" "$mine/made"
}

run() {
  name=$1
  [ -f "$settings/$name" ] || complain "There is no schedule for $name."
  mine=$state/$name
  lock=/run/transship-schedule-$name
  mkdir -p "$mine" && : >>"$mine/made"
  lock || { echo "The run before is still under way."; exit 0; }
  trap 'rm -rf "$lock"' EXIT
  trap 'exit 1' INT TERM HUP
  seen=$(docker inspect -f '{{.Id}} {{.State.Status}}' "$name" 2>&1) || { record failed - 0 "$seen"; exit 1; }
  id=${seen% *}
  [ "${seen#* }" = running ] || { record skipped - 0 "The container is ${seen#* }."; exit 0; }
  made=auto-$(date -u +%Y%m%d-%H%M)
  ! docker checkpoint ls "$id" | sed 1d | cut -d' ' -f1 | grep -Fqx "$made" || { record skipped "$made" 0 "There is one of this minute already."; exit 0; }
  begun=$(date +%s)
  if ! said=$(docker checkpoint create --leave-running "$id" "$made" 2>&1); then
    docker checkpoint rm "$id" "$made" >/dev/null 2>&1
    record failed "$made" $(($(date +%s) - begun)) "$said"
    exit 1
  fi
  took=$(($(date +%s) - begun))
  echo "$id $made" >>"$mine/made"
  trouble=
  prune
  record "done" "$made" "$took" "$trouble"
}

with_systemd() {
  for unit in "$units"/transship-checkpoint-*.timer; do
    [ -e "$unit" ] || continue
    name=${unit##*/transship-checkpoint-}
    name=${name%.timer}
    [ -f "$settings/$name" ] && continue
    systemctl --quiet disable --now "transship-checkpoint-$name.timer"
    rm -f "$unit" "${unit%.timer}.service"
  done
  for name in $(all); do
    unit=$units/transship-checkpoint-$name
    printf '[Unit]\nDescription=Checkpoint of the container %s (Transship)\nAfter=docker.service\n\n[Service]\nType=oneshot\nExecStart=/bin/sh %s run %s\n' "$name" "$script" "$name" >"$unit.service"
    printf '[Unit]\nDescription=Checkpoints of the container %s (Transship)\n\n[Timer]\nOnCalendar=%s\nAccuracySec=1s\n\n[Install]\nWantedBy=timers.target\n' "$name" "$(setting "$name" calendar)" >"$unit.timer"
    chmod 644 "$unit.service" "$unit.timer"
  done
  systemctl daemon-reload || exit 1
  for name in $(all); do
    if [ "$(setting "$name" paused)" = yes ]; then
      systemctl --quiet disable --now "transship-checkpoint-$name.timer" || exit 1
    else
      systemctl --quiet enable "transship-checkpoint-$name.timer" || exit 1
      systemctl restart "transship-checkpoint-$name.timer" || exit 1
    fi
  done
}

with_cron() {
  if [ -n "$(all)" ]; then
    pidof cron crond >/dev/null || complain "Neither systemd nor a cron daemon runs there."
    [ -d "${cron%/*}" ] || complain "There is no ${cron%/*} there, where a cron daemon would look."
  fi
  [ -d "${cron%/*}" ] || return 0
  for name in $(all); do
    [ "$(setting "$name" paused)" = yes ] || echo "$(setting "$name" rule) root /bin/sh $script run $name"
  done >"$cron.new" || exit 1
  chmod 644 "$cron.new"
  if [ -s "$cron.new" ]; then mv "$cron.new" "$cron"; else rm -f "$cron.new" "$cron"; fi
}

apply() {
  if [ -d /run/systemd/system ]; then (with_systemd); else (with_cron); fi
}

# The settings of one as they shall be; what could not be applied is taken back. Whoever pipes this script in has put its text in $text.
write() {
  mkdir -p "$settings" "$state" "${script%/*}" || exit 1
  printf '%s\n' "${text:?}" >"$script.new" && chmod 755 "$script.new" && mv "$script.new" "$script" || exit 1
  before=$settings/.$1.before
  [ ! -f "$settings/$1" ] || cp "$settings/$1" "$before"
  printf '%s\n' "$2" >"$settings/$1" || exit 1
  apply && { rm -f "$before"; return; }
  if [ -f "$before" ]; then mv "$before" "$settings/$1"; else rm -f "$settings/$1"; fi
  apply 2>/dev/null
  tidy
  exit 1
}

tidy() {
  [ -z "$(all)" ] || return
  rm -rf "$script" "$state" "$settings"
  rmdir "${script%/*}" /etc/transship /var/lib/transship 2>/dev/null
  return 0
}

remove() {
  [ -f "$settings/$1" ] || complain "There is no schedule for $1."
  mv "$settings/$1" "$settings/.$1.before" || exit 1
  apply || { mv "$settings/.$1.before" "$settings/$1"; exit 1; }
  rm -rf "$settings/.$1.before" "${state:?}/$1"
  tidy
}

case ${1:-} in
  run | remove) "$1" "$2" ;;
  try) (run "$2") || : ;;
  write) write "$2" "$3" ;;
  *) complain "checkpoint-schedule run NAME" ;;
esac
