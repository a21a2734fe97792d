#!/bin/sh
# Prints the home of a JDK 25, or says on stderr what to install and ends with 2.
is_jdk_25() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25[".]' "$1/release" 2>/dev/null
}
on_path=$(command -v javac 2>/dev/null || true)
if [ -n "$on_path" ]; then
  on_path=$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")
  on_path=$(dirname "$(dirname "$on_path")")
fi
for jdk in "${JAVA_HOME:-}" "${JAVA25_HOME:-}" "${JDK_25_HOME:-}" "$on_path" \
  /usr/lib/jvm/*25* /usr/java/*25* /opt/java/* /opt/*jdk*25* \
  /Library/Java/JavaVirtualMachines/*25*/Contents/Home "${HOME:-/}"/Library/Java/JavaVirtualMachines/*25*/Contents/Home \
  "${HOME:-/}"/.sdkman/candidates/java/25* "${HOME:-/}"/.jdks/*25*; do
  if [ -n "$jdk" ] && is_jdk_25 "$jdk"; then
    echo "$jdk"
    exit 0
  fi
done
echo "dramaturg needs a JDK 25 and found none in JAVA_HOME, on PATH, in /usr/lib/jvm, ~/.sdkman or ~/.jdks." >&2
echo "Install one, for instance Eclipse Temurin 25 (https://adoptium.net), or point JAVA_HOME at it." >&2
exit 2
