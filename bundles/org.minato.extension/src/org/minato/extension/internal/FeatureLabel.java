// SPDX-License-Identifier: EPL-2.0
package org.minato.extension.internal;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name for people of an installed feature, in the language of this process. */
public final class FeatureLabel {
    private static final Pattern LABEL = Pattern.compile("<feature\\b[^>]*?\\slabel=\"([^\"]*)\"");

    private FeatureLabel() {}

    /** Reads it from the feature's folder in the product; empty where there is none. */
    public static Optional<String> of(Path product, String feature, String version) throws IOException {
        Path folder = product.resolve("features").resolve(feature + "_" + version);
        Path description = folder.resolve("feature.xml");
        if (!Files.isRegularFile(description)) {
            return Optional.empty();
        }
        Matcher label = LABEL.matcher(Files.readString(description));
        if (!label.find()) {
            return Optional.empty();
        }
        String text = label.group(1);
        return text.startsWith("%") ? translation(folder, text.substring(1)) : Optional.of(text);
    }

    private static Optional<String> translation(Path folder, String key) throws IOException {
        String language = Locale.getDefault().getLanguage();
        for (String file : List.of("feature_" + language + ".properties", "feature.properties")) {
            Properties texts = new Properties();
            if (Files.isRegularFile(folder.resolve(file))) {
                try (Reader reader = Files.newBufferedReader(folder.resolve(file), StandardCharsets.UTF_8)) {
                    texts.load(reader);
                }
            }
            String text = texts.getProperty(key);
            if (text != null) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }
}
