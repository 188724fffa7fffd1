// SPDX-License-Identifier: EPL-2.0
package org.minato.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The texts of one package: {@code messages.properties} (English) and {@code messages_ja.properties} (Japanese), UTF-8,
 * beside a class. Texts with arguments are {@link MessageFormat} patterns, so that an apostrophe is doubled in them;
 * texts asked for without arguments are taken as they are. Safe for use by several threads.
 */
public final class Texts {

    /** Texts are asked for at many places, also for every finding: each file is read once. */
    private static final ClassValue<Texts> READ = new ClassValue<>() {
        @Override
        protected @Nullable Texts computeValue(Class<?> owner) {
            return read(owner);
        }
    };

    private final Class<?> owner;
    private final Map<String, LocalizedText> texts;

    private Texts(Class<?> owner, Map<String, LocalizedText> texts) {
        this.owner = owner;
        this.texts = texts;
    }

    /**
     * The texts beside a class, read on the first call.
     *
     * @throws MissingResourceException where a file is missing or a key is in one language only, which is a defect
     */
    public static Texts of(Class<?> owner) {
        return Objects.requireNonNull(READ.get(owner));
    }

    private static Texts read(Class<?> owner) {
        Properties english = read(owner, "messages.properties");
        Properties japanese = read(owner, "messages_ja.properties");
        Map<String, LocalizedText> texts = new HashMap<>();
        for (String key : english.stringPropertyNames()) {
            String ja = japanese.getProperty(key);
            if (ja == null) {
                throw missing(owner, key);
            }
            texts.put(key, new LocalizedText(ja, text(english, key)));
        }
        for (String key : japanese.stringPropertyNames()) {
            if (!texts.containsKey(key)) {
                throw missing(owner, key);
            }
        }
        return new Texts(owner, texts);
    }

    /**
     * The text of a key in both languages, with arguments inserted. An argument that is a {@link LocalizedText} is
     * inserted in the language of the text around it; integers are inserted without grouping.
     *
     * @throws MissingResourceException where the key does not exist, which is a defect
     */
    public LocalizedText get(String key, Object... arguments) {
        LocalizedText pattern = texts.get(key);
        if (pattern == null) {
            throw missing(owner, key);
        }
        if (arguments.length == 0) {
            return pattern;
        }
        return new LocalizedText(
                format(pattern.ja(), Locale.JAPANESE, arguments), format(pattern.en(), Locale.ENGLISH, arguments));
    }

    /** All keys, for the tests that look for unused ones. */
    public Set<String> keys() {
        return Set.copyOf(texts.keySet());
    }

    private static String format(String pattern, Locale locale, Object[] arguments) {
        @Nullable Object[] localized = new @Nullable Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            Object argument = arguments[i];
            if (argument instanceof LocalizedText text) {
                localized[i] = text.in(locale);
            } else if (argument instanceof Integer || argument instanceof Long) {
                localized[i] = argument.toString();
            } else {
                localized[i] = argument;
            }
        }
        return new MessageFormat(pattern, locale).format(localized);
    }

    private static Properties read(Class<?> owner, String name) {
        Properties properties = new Properties();
        try (InputStream stream = owner.getResourceAsStream(name)) {
            if (stream == null) {
                throw missing(owner, name);
            }
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static String text(Properties properties, String key) {
        String text = properties.getProperty(key);
        return text == null ? "" : text;
    }

    private static MissingResourceException missing(Class<?> owner, String key) {
        return new MissingResourceException("No text in both languages: " + key, owner.getName(), key);
    }
}
