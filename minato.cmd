@rem SPDX-License-Identifier: EPL-2.0
@rem Minato in its checkout: "minato build" builds the product, "minato test" tests it, "minato benchmark" measures it;
@rem every other call runs the product and builds it before where it is missing or older than its sources. See docs\decisions\launcher.md.
@echo off
setlocal EnableExtensions DisableDelayedExpansion
set "root=%~dp0"
set "root=%root:~0,-1%"
set "tools=%root%\features\org.minato.feature\rootfiles\win"
set "product=%root%\releng\org.minato.product\target\products\org.minato.product\win32\win32\x86_64\minato"
set "state=%root%\.minato"
set "stamp=%state%\product.stamp"
call "%tools%\java.cmd" || exit /b 2
set "JAVA_HOME=%minato_java_home%"
if "%~1"=="build" goto build
if "%~1"=="test" goto test
if "%~1"=="benchmark" goto benchmark
call :stale && (call :make verify -DskipTests 1>&2 || exit /b 3)
call "%product%\minato.cmd" %*
exit /b %ERRORLEVEL%

:build
shift
call :make verify -DskipTests %1 %2 %3 %4 %5 %6 %7 %8 %9 1>&2 || exit /b 3
exit /b 0

:test
shift
if "%~1"=="--install" shift
call :make verify -Parchives %1 %2 %3 %4 %5 %6 %7 %8 %9 || exit /b 1
exit /b 0

:benchmark
shift
call :stale && (call :make verify -DskipTests 1>&2 || exit /b 3)
set "path_of_classes="
for %%b in (benchmark rules core model) do call set "path_of_classes=%%path_of_classes%%%root%\bundles\org.minato.%%b\target\classes;%root%\bundles\org.minato.%%b\lib;"
"%JAVA_HOME%\bin\java" -Xmx256m "-Dminato.root=%root%" -cp "%path_of_classes%%product%\plugins\*" org.minato.benchmark.internal.report.Benchmark %1 %2 %3 %4 %5 %6 %7 %8 %9
exit /b %ERRORLEVEL%

:stale
if not exist "%stamp%" exit /b 0
if not exist "%product%\minato.cmd" exit /b 0
powershell -NoProfile -Command "$t=(Get-Item '%stamp%').LastWriteTime; foreach ($d in 'pom.xml','.mvn','targetplatform','releng','features','bundles') { if (Get-ChildItem -LiteralPath (Join-Path '%root%' $d) -Recurse -Force -ErrorAction SilentlyContinue | Where-Object { $_.LastWriteTime -gt $t -and $_.FullName -notmatch '\\(target|src-gen|lib|bin)(\\|$)|\.tests\\|\\\.polyglot' -and -not $_.PSIsContainer } | Select-Object -First 1) { exit 0 } }; exit 1"
exit /b %ERRORLEVEL%

:make
call :maven || exit /b 2
if not exist "%state%" mkdir "%state%"
type nul > "%state%\build.start"
pushd "%root%"
call "%mvn%" -B -ntp %*
set "status=%ERRORLEVEL%"
popd
if not "%status%"=="0" exit /b %status%
move /y "%state%\build.start" "%stamp%" >nul
exit /b 0

:maven
where mvn >nul 2>&1 || (
  call "%tools%\say.cmd" "Maven が見つかりません。Maven 3.6 以上を入れてください。" "No Maven was found. Install Maven 3.6 or newer."
  exit /b 2
)
set "mvn=mvn"
for /f "tokens=3,4 delims=. " %%a in ('mvn -B -v ^| findstr /b /c:"Apache Maven"') do (
  if %%a geq 4 exit /b 0
  if %%a==3 if %%b geq 9 exit /b 0
)
set "mvn=%state%\maven\apache-maven-3.9.16\bin\mvn.cmd"
if exist "%mvn%" exit /b 0
call "%tools%\say.cmd" "入っている Maven は古いため、Maven 3.9.16 を取得します。" "The installed Maven is too old: fetching Maven 3.9.16."
if not exist "%state%" mkdir "%state%"
pushd "%state%"
call mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack "-Dartifact=org.apache.maven:apache-maven:3.9.16:zip:bin" "-DoutputDirectory=%state%\maven" 1>&2
popd
if exist "%mvn%" exit /b 0
call "%tools%\say.cmd" "Maven 3.9.16 を取得できませんでした。ネットワークの設定を確かめてください。" "Maven 3.9.16 could not be fetched. Check the network settings."
exit /b 2
