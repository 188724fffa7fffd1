// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal;

import java.time.LocalDate;
import org.minato.core.domain.Domains;
import org.minato.core.files.ModelFiles;
import org.minato.core.region.Regions;
import org.minato.diagram.Diagrams;
import org.minato.extension.Installer;
import org.minato.extension.Product;
import org.minato.generate.Generation;
import org.minato.impact.Impact;
import org.minato.rules.CheckOptions;
import org.minato.rules.Checker;
import org.minato.rules.RuleBooks;
import org.minato.template.Templates;

/** What the commands work with. Each service is made when it is first asked for, so that a call pays only for what it uses. */
public interface Services {

    /** Opens and saves files. */
    ModelFiles files();

    /** The installed domain plugins. */
    Domains domains();

    /** The rule books of the plugins. */
    RuleBooks ruleBooks();

    /** Checks models and plans. */
    Checker checker();

    /** Municipalities and prefectures. */
    Regions regions();

    /** How to check as of a day, with the caches of this user. */
    CheckOptions options(LocalDate date);

    /** Follows the chain from rules to elements and files, and back. */
    Impact impact();

    /** Draws models and plans. */
    Diagrams diagrams();

    /** Generates from plans. */
    Generation generation();

    /** The installed templates. */
    Templates templates();

    /** The product that this command line belongs to. */
    Product product();

    /** Adds plugins to the product and removes them. */
    Installer installer();

    /** Version of the product. */
    String version();
}
