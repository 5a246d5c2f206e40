#!/usr/bin/env bash
# Tries the launcher on made-up machines: false java, mvn, browser, apt-get… in a folder of its own, a copy of the launcher
# beside them. Nothing is built, installed or downloaded. Prints one line per sentence that does not hold; ends with 1 then.
set -u
launcher=$(cd "$(dirname "$0")/../../.." && pwd)/parcours
failures=0
sentence=''

it() { sentence=$1; fresh; }

fresh() { # a new machine: Java 17, Maven, a pom older than the jar, no browser
  [ -z "${world:-}" ] || rm -rf "$world"
  world=$(mktemp -d "${TMPDIR:-/tmp}/parcours launcher.XXXXXX")
  world=$(cd "$world" && pwd -P)
  home=$world/a\ house
  bin=$world/bin
  mkdir -p "$home/src/main/java" "$home/target/lib" "$bin" "$world/jdk/bin" "$world/user"
  # The real usual places and system name would make this test depend on the machine that runs it.
  sed -e 's#^usual_places=/usr/bin.*#usual_places="$WORLD/usual"#' -e '/^usual_places=\$usual_places/d' \
    -e 's#/etc/os-release#"$WORLD/os-release"#' -e 's#/usr/lib/jvm/#"$WORLD"/jvm/#' "$launcher" >"$home/parcours"
  chmod +x "$home/parcours"
  echo 'ID=debian' >"$world/os-release"
  local tool
  for tool in bash env find readlink mkdir rm touch flock grep tail cat dirname sed; do
    if type -P "$tool" >/dev/null; then ln -s "$(type -P "$tool")" "$bin/$tool"; fi
  done
  echo 'JAVA_VERSION="17.0.1"' >"$world/jdk/release"
  program "$world/jdk/bin/java" "printf 'java: %s\n' \"\$@\"; echo \"browser: \${PARCOURS_BROWSER:-}\"; echo \"driver: \${PARCOURS_DRIVER:-}\"
    echo \"locale: \${LC_ALL:-}\"
    case \" \$* \" in *selenium.Download*) exit 2 ;; esac"
  program "$bin/mvn" "echo \"\$*\" >>'$world/mvn.log'; mkdir -p '$home/target/lib'; : >'$home/target/parcours.jar'"
  : >"$home/target/lib/picocli-1.jar"
  touch -t 202001010000 "$home/pom.xml" "$home/src/main/java" "$home/src/main" "$home/src"
  : >"$home/target/parcours.jar"
}

program() { # $1 where, $2 what it does
  mkdir -p "${1%/*}"
  printf '#!%s\n%s\n' "$(type -P sh)" "$2" >"$1"
  chmod +x "$1"
}

chromium() { program "$1/chromium" "echo 'warning 9.9.9' >&2; echo 'Chromium $2.0.8078.79 built on Debian'"; }
chromedriver() { program "$1/chromedriver" "echo 'ChromeDriver $2.0.8078.79 (abc)'"; }

as=()
run() { # runs the launcher's copy as on that machine; sets out, err, code
  env -i "WORLD=$world" "HOME=$world/user" "PATH=$bin" "JAVA_HOME=$world/jdk" ${with[@]+"${with[@]}"} \
    ${as[@]+"${as[@]}"} "$@" >"$world/out" 2>"$world/err"
  code=$?
  out=$(<"$world/out") err=$(<"$world/err")
}
with=()

wrong() {
  failures=$((failures + 1))
  printf 'NOT OK: %s\n  %s\n  exit %s\n  stdout: %s\n  stderr: %s\n' "$sentence" "$1" "$code" "$out" "$err"
}
ends_with() { [ "$code" = "$1" ] || wrong "expected exit $1"; }
prints() { case $out in *"$1"*) ;; *) wrong "stdout lacks: $1" ;; esac; }
complains() { case $err in *"$1"*) ;; *) wrong "stderr lacks: $1" ;; esac; }
is_silent() { [ -z "$err" ] || wrong "stderr should be empty"; }
built() { [ -f "$world/mvn.log" ]; }

# --- From anywhere ---
it 'starts Java from any folder, whatever the spaces in its path'
cd /
run "$home/parcours" --version
ends_with 0
is_silent
prints "java: $home/target/lib/picocli-1.jar:$home/target/parcours.jar:$home/target/lib/*"
prints 'java: fr.parcours.cli.Parcours
java: --version'
prints "java: -Dparcours.home=$home"

it 'starts through symbolic links, relative ones included'
ln -s "a house/parcours" "$world/link"
mkdir "$world/user/bin"
ln -s ../../link "$world/user/bin/parcours"
cd "$world"
run user/bin/parcours judge 'a run'
ends_with 0
prints "/target/parcours.jar:"
prints 'java: judge
java: a run'

it 'starts from its own folder'
cd "$home"
run ./parcours
ends_with 0
prints "$home/target/parcours.jar:"
cd /

it 'reads file names with accents even where no locale is set'
run "$home/parcours" --version
prints 'locale: C.UTF-8'
with=(LANG=fr_FR.UTF-8)
run "$home/parcours" --version
with=()
case $out in *C.UTF-8*) wrong 'it changed the locale of a person' ;; esac

it 'gives back the exit code of Java'
program "$world/jdk/bin/java" 'exit 3'
run "$home/parcours" judge run
ends_with 3

# --- Java ---
it 'refuses a Java that is too old, in one sentence'
echo 'JAVA_VERSION="1.8.0_292"' >"$world/jdk/release"
run "$home/parcours" --version
ends_with 2
complains 'Parcours demande Java 17 ou plus récent ; celui-ci est en version 8'

it 'asks Java its version when no file says it'
rm "$world/jdk/release"
program "$world/jdk/bin/java" "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2"
run "$home/parcours" --version --lang en
ends_with 2
complains 'Parcours needs Java 17 or newer; this one is version 11'

it 'says that there is no Java'
rm -r "$world/jdk"
run "$home/parcours" --version
ends_with 2
complains 'Java est introuvable dans JAVA_HOME'

# --- Building ---
it 'does not build what is fresh'
run "$home/parcours" --version
built && wrong 'it built'

it 'builds once when a source is newer, and says so'
echo >"$home/src/main/java/A.java"
touch -t 202001010000 "$home/target/parcours.jar"
run "$home/parcours" --version
ends_with 0
complains 'Construction de Parcours'
built || wrong 'it did not build'
rm -f "$world/mvn.log"
run "$home/parcours" --version
built && wrong 'it built twice'
is_silent

it 'builds a fresh clone'
rm -r "$home/target"
with=(PARCOURS_LANG=en)
run "$home/parcours" --version
with=()
ends_with 0
complains 'Building Parcours'

it 'gives the reason when the build fails, and nothing of no use'
rm "$home/target/parcours.jar"
program "$bin/mvn" "echo '[ERROR] A.java:[3,1] class expected'; echo '[ERROR] '; echo '[ERROR] Re-run Maven using the -X switch'; exit 1"
run "$home/parcours" --version
ends_with 2
complains 'La construction a échoué'
complains 'A.java:[3,1] class expected'
case $err in *Re-run*) wrong 'boilerplate was kept' ;; esac

it 'says that Maven is missing'
rm "$home/target/parcours.jar" "$bin/mvn"
run "$home/parcours" --version
ends_with 2
complains 'Maven est introuvable'

# --- A browser ---
it 'hands the pair found on the path to Java'
chromium "$bin" 156
chromedriver "$bin" 156
run "$home/parcours" demo
ends_with 0
is_silent
prints "browser: $bin/chromium"
prints "driver: $bin/chromedriver"

it 'searches the usual places, and passes over a pair that differs'
chromium "$bin" 120
chromium "$world/usual" 156
chromedriver "$world/usual" 156
run "$home/parcours" --lang en audit file.yaml
ends_with 0
prints "browser: $world/usual/chromium"

it 'obeys the environment'
chromium "$bin" 156
chromedriver "$bin" 156
chromium "$world/my own" 157
chromedriver "$world/my own" 157
with=("PARCOURS_BROWSER=$world/my own/chromium" "PARCOURS_DRIVER=$world/my own/chromedriver")
run "$home/parcours" demo
with=()
prints "browser: $world/my own/chromium"

it 'takes what Selenium Manager brought on an earlier day'
program "$world/user/.cache/selenium/chrome/linux64/156.0.1.2/chrome" "echo 'Google Chrome for Testing 156.0.1.2'"
chromedriver "$world/user/.cache/selenium/chromedriver/linux64/156.0.1.2" 156
run "$home/parcours" demo
ends_with 0
prints "browser: $world/user/.cache/selenium/chrome/linux64/156.0.1.2/chrome"

it 'takes what Selenium Manager brings'
chromium "$world/brought here" 156
chromedriver "$world/brought here" 156
program "$world/jdk/bin/java" "case \" \$* \" in
  *selenium.Download*) echo '$world/brought here/chromium'; echo '$world/brought here/chromedriver' ;;
  *) echo \"browser: \$PARCOURS_BROWSER\" ;; esac"
run "$home/parcours" demo
ends_with 0
prints "browser: $world/brought here/chromium"

it 'looks for no browser when the command needs none'
for command in --version --help help judge check 'audit --help' ''; do
  # shellcheck disable=SC2086
  run "$home/parcours" $command
  ends_with 0
  is_silent
done

it 'looks for no browser when a grid lends them'
for arguments in 'audit --grid http://127.0.0.1:4444 file.yaml' 'demo --grid=http://127.0.0.1:4444'; do
  # shellcheck disable=SC2086
  run "$home/parcours" $arguments
  ends_with 0
  is_silent
  prints 'java: --grid'
done

it 'refuses what the environment imposes when it does not work, and installs nothing'
program "$bin/apt-get" "echo \"\$*\" >>'$world/apt.log'"
with=("PARCOURS_BROWSER=$world/nowhere")
run "$home/parcours" demo
with=()
ends_with 2
complains "PARCOURS_BROWSER ($world/nowhere)"
[ ! -f "$world/apt.log" ] || wrong 'it called apt-get'

it 'says which driver is missing'
chromium "$bin" 156
chromedriver "$bin" 155
run "$home/parcours" demo
ends_with 2
complains "Navigateur trouvé : $bin/chromium (156) ; pilote de même version majeure : aucun, seulement $bin/chromedriver (155)."

it 'refuses an installation that was refused, and gives the one command'
program "$bin/apt-get" "echo \"\$*\" >>'$world/apt.log'"
with=(PARCOURS_INSTALL=no)
run "$home/parcours" demo
with=()
ends_with 2
complains "apt-get update && apt-get install -y --no-install-recommends chromium chromium-driver fonts-dejavu-core"
[ ! -f "$world/apt.log" ] || wrong 'it called apt-get'

it 'gives the one command of each system'
with=(PARCOURS_INSTALL=no)
for pair in 'dnf:dnf install -y chromium chromedriver' 'pacman:pacman -S --needed chromium' \
  'zypper:zypper install -y chromium chromedriver' 'apk:apk add chromium chromium-chromedriver' \
  'brew:brew install --cask google-chrome chromedriver'; do
  program "$bin/${pair%%:*}" 'exit 1'
  run "$home/parcours" demo
  ends_with 2
  complains "${pair#*:}"
  rm "$bin/${pair%%:*}"
done
run "$home/parcours" demo
ends_with 2
complains 'Installez Chromium et chromedriver en même version majeure'
with=()

it 'gives the snap command on Ubuntu, whose packages are empty shells'
program "$bin/apt-get" "echo \"\$*\" >>'$world/apt.log'"
printf 'NAME="Ubuntu"\nID=ubuntu\n' >"$world/os-release"
run "$home/parcours" demo --lang=en
ends_with 2
complains 'snap install chromium'
[ ! -f "$world/apt.log" ] || wrong 'it called apt-get'

if [ "$EUID" = 0 ]; then
  it 'installs as root on Debian, after saying what and how big'
  program "$bin/apt-get" "echo \"\$*\" >>'$world/apt.log'
    case \"\$*\" in
      *print-uris*) echo \"'http://a/c.deb' c.deb 200000000 SHA256:1\"; echo \"'http://a/d.deb' d.deb 17000000 SHA256:2\" ;;
      *' install '*) printf '#!/bin/sh\necho Chromium 156.0.1.2\n' >'$bin/chromium'; cp '$bin/chromium' '$bin/chromedriver'
        chmod +x '$bin/chromium' '$bin/chromedriver' ;;
    esac"
  ln -s "$(type -P cp)" "$bin/cp"
  ln -s "$(type -P chmod)" "$bin/chmod"
  run "$home/parcours" demo
  ends_with 0
  complains 'Installation de chromium chromium-driver fonts-dejavu-core avec apt-get : 217 Mo à télécharger'
  prints "browser: $bin/chromium"

  it 'gives the reason and the command when the installation fails'
  program "$bin/apt-get" "echo 'E: no network' >&2; exit 100"
  run "$home/parcours" demo
  ends_with 2
  complains 'E: no network'
  complains 'Installez-le avec :'
fi

if [ "$EUID" != 0 ] || type -P setpriv >/dev/null; then
  it 'installs nothing for somebody who is not root'
  program "$bin/apt-get" "echo \"\$*\" >>'$world/apt.log'"
  chmod -R a+rwX "$world"
  if [ "$EUID" = 0 ]; then as=("$(type -P setpriv)" --reuid=65534 --regid=65534 --clear-groups); fi
  run "$home/parcours" demo
  as=()
  ends_with 2
  complains "Installez-le avec : sudo sh -c 'apt-get update && apt-get install"
  [ ! -f "$world/apt.log" ] || wrong 'it called apt-get'
fi

# --- The tests ---
it 'runs everything, then the unit tests again on Java 25 where it is'
chromium "$bin" 156
chromedriver "$bin" 156
program "$world/jvm/temurin-25/bin/java" ':'
echo 'JAVA_VERSION="25.0.1"' >"$world/jvm/temurin-25/release"
run "$home/parcours" test
ends_with 0
[ "$(<"$world/mvn.log")" = "-B -f $home/pom.xml verify
-B -f $home/pom.xml surefire:test -Djvm=$world/jvm/temurin-25/bin/java" ] || wrong "$(<"$world/mvn.log")"

it 'fails as the tests fail'
chromium "$bin" 156
chromedriver "$bin" 156
program "$bin/mvn" 'exit 1'
run "$home/parcours" test
ends_with 1

rm -rf "$world"
if [ "$failures" -gt 0 ]; then
  echo "$failures expectations do not hold"
  exit 1
fi
echo 'The launcher holds.'
