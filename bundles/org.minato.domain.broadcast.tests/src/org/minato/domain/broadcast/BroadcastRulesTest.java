// SPDX-License-Identifier: EPL-2.0
package org.minato.domain.broadcast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.minato.model.base.Standing;
import org.minato.model.rules.Clause;
import org.minato.model.rules.ClauseKind;
import org.minato.model.rules.LifeCycleEvent;
import org.minato.model.rules.LifeCyclePhase;
import org.minato.model.rules.Modality;

class BroadcastRulesTest {

    @Test
    void bothParagraphsAreQuotedWithTheGapsOfTheSource() {
        assertEquals(
                "受信者情報取扱事業者は、あらかじめ本人の同意を得ないで、（中略）必要な範囲を超えて、視聴履歴を取り扱ってはならない。",
                Books.ALL.clause("broadcast.r4", "35-1").getTextJa());
        assertEquals(
                "受信者情報取扱事業者は、（中略）同意を得た場合であっても、視聴履歴について、本人の求めに応じてその取得を停止することとし（なければならない。）",
                Books.ALL.clause("broadcast.r4", "35-3").getTextJa());
    }

    @Test
    void theParagraphsAreRequirementsThatBindAndNameTheirArticle() {
        for (String number : List.of("35-1", "35-3")) {
            Clause clause = Books.ALL.clause("broadcast.r4", number);
            assertEquals(Standing.QUOTED, clause.getStanding());
            assertEquals(ClauseKind.REQUIREMENT, clause.getKind());
            assertEquals(Modality.MUST, clause.getModality());
            assertEquals("第35条第" + number.charAt(3) + "項", clause.getArticle());
        }
    }

    @Test
    void theLifeCycleIsThatOfTheSourceWithTheRevisionOnlyPlanned() {
        assertEquals(
                List.of(
                        "underReview planned null actual 2016-09",
                        "proposed planned null actual 2017-02",
                        "draftCompiled planned null actual 2017-03",
                        "published planned 2017-05 actual null"),
                events().map(event -> event.getPhase().getLiteral() + " planned " + event.getPlanned() + " actual "
                                + event.getActual())
                        .toList());
        assertEquals(LifeCyclePhase.PLANNED, Books.ALL.book("broadcast.r4").getPhase());
    }

    private static Stream<LifeCycleEvent> events() {
        return Books.ALL.book("broadcast.r4").getEvents().stream();
    }
}
