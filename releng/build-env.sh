# Sourced by ./waymark and ./verify: finds a JDK 21 or newer ($JAVA_HOME is exported) and Maven 3.9 ($MVN).
# What cannot be found or fetched is named, and the script stops.

MAVEN_VERSION=3.9.11
WAYMARK_CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/waymark

die() {
    echo "waymark: $*" >&2
    exit 2
}

# the feature number of the JDK in folder $1, from its release file (starting each JVM would cost a second); 0 if it is none
jdk_number() {
    [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || { echo 0; return; }
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" | grep . || echo 0
}

find_jdk() {
    java_on_path=$(command -v javac) && java_on_path=$(dirname "$(dirname "$(readlink -f "$java_on_path")")")
    for candidate in "$JAVA_HOME" "$java_on_path" /usr/lib/jvm/* /opt/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/*; do
        [ -n "$candidate" ] && [ "$(jdk_number "$candidate")" -ge 21 ] || continue
        JAVA_HOME=$candidate
        export JAVA_HOME
        return
    done
    die "no JDK 21 or newer found in JAVA_HOME, on the PATH or in /usr/lib/jvm. Install one (for example a JDK 25) or set JAVA_HOME."
}

maven_number() {
    "$1" -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\)\.\([0-9]*\).*/\1\2/p' | head -1
}

find_maven() {
    if [ -n "$MVN" ]; then
        return
    fi
    MVN=$WAYMARK_CACHE/apache-maven-$MAVEN_VERSION/bin/mvn
    [ -x "$MVN" ] && return
    system=$(command -v mvn) || die "Maven is missing. Install it (Debian: apt-get install maven); any version from 3.6 will do to fetch the right one."
    number=$(maven_number "$system")
    if [ "${number:-0}" -ge 39 ]; then
        MVN=$system
        return
    fi
    echo "waymark: fetching Maven $MAVEN_VERSION into $WAYMARK_CACHE" >&2
    # outside the project: an old Maven would load .mvn/extensions.xml and die of it; unpacked aside and moved, so that a broken fetch leaves nothing
    scratch=$(mktemp -d)
    ( cd "$scratch" && JAVA_HOME= mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
        "-Dartifact=org.apache.maven:apache-maven:$MAVEN_VERSION:zip:bin" "-DoutputDirectory=$scratch/out" ) >&2 \
        || die "Maven $MAVEN_VERSION could not be fetched with $system. Install Maven 3.9 or set MVN to its mvn."
    chmod +x "$scratch/out/apache-maven-$MAVEN_VERSION/bin/mvn"
    mkdir -p "$WAYMARK_CACHE"
    mv "$scratch/out/apache-maven-$MAVEN_VERSION" "$WAYMARK_CACHE/" 2>/dev/null || [ -x "$MVN" ] || die "$WAYMARK_CACHE cannot be written."
    rm -rf "$scratch"
}
