@rem SPDX-License-Identifier: EPL-2.0
@rem Starts the command line without the Eclipse platform: headless.cmd ARGUMENT...
@rem The caller sets minato_java (the Java program) and minato_product (the folder of the product).
@rem What is prepared once for a fast start lies in %MINATO_CACHE%, or else in the user's cache folder;
@rem MINATO_CACHE=off does without. See docs/decisions/ on the headless runtime.
@echo off
setlocal EnableExtensions DisableDelayedExpansion
if not defined MINATO_CACHE set "MINATO_CACHE=%LOCALAPPDATA%\minato\cache"
set "flags=-XX:+IgnoreUnrecognizedVMOptions -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xlog:disable %MINATO_JAVA_OPTIONS%"
rem Java 24 and newer warn of what a library of the rules engine does; older ones do not know the option.
findstr /r /c:"^JAVA_VERSION=\"2[4-9]" /c:"^JAVA_VERSION=\"[3-9][0-9]" "%minato_java%\..\..\release" >nul 2>&1 && set "flags=%flags% --sun-misc-unsafe-memory-access=allow"
set "state="
set "start="
set "name="
set "aot="
if /i "%MINATO_CACHE%"=="off" goto installed
set "key=%minato_java%_%minato_product%"
set "key=%key:\=_%"
set "key=%key:/=_%"
set "key=%key::=%"
set "key=%key:~-120%"
set "state=%MINATO_CACHE%\%key%"
if exist "%state%\current" set /p name=<"%state%\current"
if defined name if exist "%state%\%name%\framework.jar" set "start=%state%\%name%"
if not defined start goto installed
set "classpath=%start%\boot.jar;%start%\framework.jar"
if exist "%start%\minato.aot" set aot="-XX:AOTCache=%start%\minato.aot"
goto run
:installed
for /f "usebackq tokens=1,3 delims=," %%a in ("%minato_product%\configuration\org.eclipse.equinox.simpleconfigurator\bundles.info") do (
  if "%%a"=="org.minato.cli" set "boot=%minato_product%\%%b"
  if "%%a"=="org.eclipse.osgi" set "framework=%minato_product%\%%b"
)
set "classpath=%boot%;%framework%"
:run
if defined state set state="-Dminato.state=%state%"
"%minato_java%" %flags% %aot% %state% "-Dminato.product=%minato_product%" -cp "%classpath%" org.minato.cli.internal.boot.Start %*
exit /b %ERRORLEVEL%
