@rem SPDX-License-Identifier: EPL-2.0
@rem Minato: without arguments the workbench, else the command line ("minato --help").
@rem JAVA_HOME picks the JDK; MINATO_WORKBENCH_OPTIONS are options of the workbench's Java.
@echo off
setlocal EnableExtensions DisableDelayedExpansion
set "minato_product=%~dp0"
set "minato_product=%minato_product:~0,-1%"
call "%minato_product%\java.cmd" || exit /b 2
if "%~1"=="" goto workbench
if "%~1"=="workbench" goto workbench
call "%minato_product%\headless.cmd" %*
exit /b %ERRORLEVEL%
:workbench
if "%~1"=="workbench" shift
for %%f in ("%minato_product%\plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%f"
:again
"%minato_java%" -Xmx1g --enable-native-access=ALL-UNNAMED %MINATO_WORKBENCH_OPTIONS% -jar "%launcher%" %1 %2 %3 %4 %5 %6 %7 %8 %9
if %ERRORLEVEL%==23 goto again
exit /b %ERRORLEVEL%
