# Sourced by the scripts beside it: sets JAVA_HOME to a JDK of version 25 or newer, or says how to get one.
radslag_jdk() {
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
      "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    [ -x "$home/bin/javac" ] && [ -r "$home/release" ] || continue
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
    if [ "${version:-0}" -ge 25 ]; then
      JAVA_HOME=$home
      export JAVA_HOME
      return 0
    fi
  done
  echo "Rådslag needs a JDK 25 or newer: install one (for example temurin-25-jdk) or set JAVA_HOME to it." >&2
  return 1
}
radslag_maven() {
  command -v mvn >/dev/null && return 0
  echo "Rådslag is built with Maven 3.8 or newer: install it, for example with 'apt-get install maven'." >&2
  return 1
}
# How the program is run: in little memory, and ended rather than crippled where that does not suffice.
radslag_options() {
  echo "-Xmx160m -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -XX:MaxHeapFreeRatio=40 -XX:TrimNativeHeapInterval=10000" \
    "-XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
}
export MALLOC_ARENA_MAX="${MALLOC_ARENA_MAX:-2}"
# Names and texts are Swedish: where the terminal's language cannot write å, ä and ö, UTF-8 can.
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8
cd "$(dirname "$0")/.." || exit 1
radslag_jdk || exit 1
