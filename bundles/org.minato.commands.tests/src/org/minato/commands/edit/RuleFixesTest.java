// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.minato.commands.session.OpenFile;
import org.minato.commands.session.SessionFixture;
import org.minato.core.domain.Domains;
import org.minato.core.finding.Finding;
import org.minato.model.refmodel.Device;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.rules.RuleBook;
import org.minato.rules.CheckOptions;
import org.minato.rules.Checker;
import org.minato.rules.Fixes;
import org.minato.rules.RuleBooks;
import org.minato.rules.Subject;

class RuleFixesTest extends SessionFixture {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private static final String BOOK = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rules:RuleBook xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:rules="urn:minato:rules:1"
            formatVersion="1" id="own">
          <chapters id="chapter">
            <clauses id="clause" number="1">
              <checks xsi:type="rules:ExpressionCheck" id="check" scope="Device"
                  require="self.nameEn.hasValue() &amp;&amp; has(self.power)">
                <fixes id="fix" nameJa="英語名と電源を補う" nameEn="Complete name and power">
                  <changes id="c1" feature="nameEn" value="self.id"/>
                  <changes id="c2" action="create" feature="power"/>
                  <changes id="c3" action="remove" target="model.actors[0]" feature="descriptionJa"/>
                </fixes>
                <fixes id="other" nameJa="消す" nameEn="Delete it">
                  <changes id="c4" action="delete"/>
                </fixes>
              </checks>
            </clauses>
          </chapters>
        </rules:RuleBook>
        """;

    private OpenFile model() {
        return sessions.open(modelPath);
    }

    private RuleBooks books(String book) throws IOException {
        Path path = Files.writeString(folder.resolve("own.rulebook"), book);
        return new RuleBooks(Domains.of(List.of()), files, List.of())
                .plus(List.of((RuleBook) files.open(path).root()));
    }

    private List<QuickFix> fixes(OpenFile model, RuleBooks books) {
        Subject subject = Subject.of((ReferenceModel) model.root());
        return model.session().read(() -> {
            Finding finding = new Checker(books)
                    .check(subject, CheckOptions.on(TODAY).only(Set.of("own")))
                    .findings()
                    .get(0);
            return QuickFixes.of(finding, finding.element().orElseThrow(), new Fixes(books, subject, TODAY));
        });
    }

    @Test
    void whatARuleProposesIsOneChangeThatIsUndoneAsOne() throws IOException {
        OpenFile model = model();
        String before = bytes(model);
        RuleBooks books = books(BOOK.replaceAll("<changes id=\"c3\".*", ""));
        List<QuickFix> fixes = fixes(model, books);
        assertEquals("英語名と電源を補う", fixes.get(0).label().ja());
        model.session().execute(fixes.get(0).edit());
        Device buoy = element(model, "buoy", Device.class);
        assertEquals("buoy", buoy.getNameEn());
        assertTrue(buoy.getPower().getId().startsWith("power"), buoy.getPower().getId());
        model.session().undo();
        assertEquals(before, bytes(model));
        model.session().redo();
        assertFalse(bytes(model).equals(before));
    }

    @Test
    void aFixThatDeletesTakesWhatCannotBeWithoutTheElement() throws IOException {
        OpenFile model = model();
        String before = bytes(model);
        model.session().execute(fixes(model, books(BOOK)).get(0).edit());
        assertNull(model.resource().getEObject("buoy"));
        assertNull(model.resource().getEObject("flow-up"));
        model.session().undo();
        assertEquals(before, bytes(model));
    }

    @Test
    void aFixThatFitsNoMoreChangesNothing() throws IOException {
        OpenFile model = model();
        List<QuickFix> fixes = fixes(model, books(BOOK.replaceAll("<changes id=\"c3\".*", "")));
        model.session().execute(fixes.get(0).edit());
        String after = bytes(model);
        boolean refused = false;
        try {
            model.session().execute(fixes.get(0).edit());
        } catch (RuntimeException e) {
            refused = true;
        }
        assertTrue(refused);
        assertEquals(after, bytes(model));
    }

    @Test
    void aFixWithAnErrorIsNotOfferedWhileTheOthersAre() throws IOException {
        assertEquals(
                List.of("Delete it"),
                fixes(model(), books(BOOK)).stream()
                        .map(fix -> fix.label().en())
                        .toList());
    }
}
