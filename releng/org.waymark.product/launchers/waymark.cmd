@echo off
rem The product's launcher: subcommands run on plain Java, "open" (or a file) starts the desktop. Needs a Java 21 or newer.
set "WAYMARK_JAVA=java"
if defined JAVA_HOME set "WAYMARK_JAVA=%JAVA_HOME%\bin\java"
"%WAYMARK_JAVA%" -Xshare:auto -Xlog:disable -Xlog:all=off -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dslf4j.internal.verbosity=ERROR -Dwaymark.home="%~dp0." -cp "%~dp0cli\lib\*" org.waymark.cli.Main %*
