// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.svg;

import com.github.weisj.jsvg.logging.LogManager;
import com.github.weisj.jsvg.logging.Logger;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Passes what jsvg remarks to the log of the Java platform. jsvg resolves only where a bundle offers this service; that
 * this bundle does keeps SWT, the other one that does, out of the command line.
 */
@NonNullByDefault({}) // jsvg does not say what may be null
public final class PictureLog implements LogManager {
    @Override
    public Logger createLogger(String name) {
        return new PlatformLog(System.getLogger(name));
    }

    private record PlatformLog(System.Logger log) implements Logger {
        @Override
        public void log(Level level, String message) {
            log.log(platform(level), message);
        }

        @Override
        public void log(Level level, String message, Throwable cause) {
            log.log(platform(level), message, cause);
        }

        @Override
        public void log(Level level, Supplier<String> message) {
            log.log(platform(level), message);
        }

        private static System.Logger.Level platform(Level level) {
            return switch (level) {
                case ERROR -> System.Logger.Level.ERROR;
                case WARNING -> System.Logger.Level.WARNING;
                case INFO -> System.Logger.Level.INFO;
                case DEBUG -> System.Logger.Level.DEBUG;
            };
        }
    }
}
