@echo off
rem The product's launcher: subcommands run on plain Java, "open" (or a file) starts the desktop. Needs a Java 21 or newer:
rem that of WAYMARK_JAVA_HOME (git calls with it, see "waymark git install"), of JAVA_HOME, or the one on the PATH.
setlocal
set "FROM=JAVA_HOME"
set "FOUND=%JAVA_HOME%"
if defined WAYMARK_JAVA_HOME set "FROM=WAYMARK_JAVA_HOME"
if defined WAYMARK_JAVA_HOME set "FOUND=%WAYMARK_JAVA_HOME%"
if defined FOUND goto home
set "JAVA="
for %%j in (java.exe) do set "JAVA=%%~$PATH:j"
if not defined JAVA goto nojava
for %%j in ("%JAVA%") do set "FOUND=%%~dpj.."
goto version
:home
set "JAVA=%FOUND%\bin\java.exe"
if not exist "%JAVA%" goto nohome
:version
rem the version stands in a file of each Java; asking the program would start it twice
set "VERSION="
set "RUNTIME="
set "VENDOR="
if exist "%FOUND%\release" for /f "usebackq tokens=1,2 delims==" %%a in ("%FOUND%\release") do (
    if "%%a"=="JAVA_VERSION" set "VERSION=%%~b"
    if "%%a"=="JAVA_RUNTIME_VERSION" set "RUNTIME=%%~b"
    if "%%a"=="IMPLEMENTOR_VERSION" set "VENDOR=%%~b-"
)
if not defined VERSION for /f "tokens=3" %%v in ('""%JAVA%" -version 2^>^&1" ^| findstr /c:" version "') do set "VERSION=%%~v"
set "NUMBER=0"
for /f "delims=.+-_ " %%n in ("%VERSION%") do set "NUMBER=%%n"
if %NUMBER% LSS 21 goto tooold
rem what this Java kept of a rehearsal of this build, see docs/performance.md; without it, the program makes it for the next start
set "BUILD="
if exist "%~dp0cli\build" set /p BUILD=<"%~dp0cli\build"
if not defined RUNTIME set "RUNTIME=%VERSION%"
set "OPTION=SharedArchiveFile"
set "KIND=jsa"
if %NUMBER% GEQ 25 set "OPTION=AOTCache"
if %NUMBER% GEQ 25 set "KIND=aot"
rem Java 25 has a thread that looks in the file, at each class that is begun, for methods to compile; the file holds none
set "REPLAY="
if %NUMBER% GEQ 25 set "REPLAY=-XX:+IgnoreUnrecognizedVMOptions -XX:-AOTReplayTraining"
rem Java takes in all classes of the file at the start, so commands that need few of them have a file with fewer
set "PART=all"
for %%c in (validate diff merge text stats comments split join new help --version -V) do if "%~1"=="%%c" set "PART=words"
set "KEPT=%LOCALAPPDATA%\waymark\waymark-%BUILD%-%VENDOR%%RUNTIME%-%PART%.%KIND%"
set "START=-Dwaymark.start.cache=%KEPT%"
if not defined BUILD set "START=-Dwaymark.start.cache="
if exist "%KEPT%" set "START=-XX:%OPTION%=%KEPT%"
rem the database engine of "paths" is a native library, for which newer Javas want to be asked
set "NATIVE="
if "%~1"=="paths" set "NATIVE=--enable-native-access=ALL-UNNAMED"
"%JAVA%" "%START%" %NATIVE% -Xlog:disable -Xlog:all=off -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 %REPLAY% -Dsun.font.layout.ffm=false -Dslf4j.internal.verbosity=ERROR -Dwaymark.home="%~dp0." %WAYMARK_JAVA_OPTIONS% -cp "%~dp0cli\waymark.jar" org.waymark.cli.Main %*
exit /b %ERRORLEVEL%
:nojava
echo waymark: Java 21 or newer is needed; there is no java on the PATH, and JAVA_HOME is not set. Install one and set JAVA_HOME to its folder.>&2
exit /b 2
:nohome
echo waymark: Java 21 or newer is needed; %FROM% is "%FOUND%", where there is no bin\java.exe. Install one and set %FROM% to its folder.>&2
exit /b 2
:tooold
echo waymark: Java 21 or newer is needed; "%JAVA%" is Java %VERSION%. Install one and set %FROM% to its folder.>&2
exit /b 2
