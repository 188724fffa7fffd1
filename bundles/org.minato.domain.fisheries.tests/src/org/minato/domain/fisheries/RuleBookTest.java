// SPDX-License-Identifier: EPL-2.0
package org.minato.domain.fisheries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minato.model.base.Standing;
import org.minato.model.rules.Clause;
import org.minato.model.rules.ClauseKind;
import org.minato.model.rules.LifeCycleEvent;
import org.minato.model.rules.RuleBook;

class RuleBookTest {

    private final Checking checking = new Checking();

    @ParameterizedTest
    @ValueSource(strings = {"fisheries.r8", "fisheries.r9"})
    void whatTheSourceOutlinesIsATopicAndOnlyExamplesAreRequirements(String id) {
        for (Clause clause : clauses(book(id))) {
            boolean example = clause.getStanding() == Standing.ILLUSTRATIVE;
            assertEquals(example ? ClauseKind.REQUIREMENT : ClauseKind.TOPIC, clause.getKind(), clause.getNumber());
            assertEquals(example ? Standing.ILLUSTRATIVE : Standing.OUTLINED, clause.getStanding(), clause.getNumber());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fisheries.r8", "fisheries.r9"})
    void noActualDateIsClaimed(String id) {
        assertTrue(book(id).getEvents().stream().map(LifeCycleEvent::getActual).allMatch(date -> date == null));
    }

    @Test
    void theTopicsOfR9AreThoseOfItsOutline() {
        List<String> texts = clauses(book("fisheries.r9")).stream()
                .filter(clause -> clause.getKind() == ClauseKind.TOPIC)
                .map(Clause::getTextJa)
                .toList();
        assertEquals(
                List.of(
                        "クラウドサービスで蓄積・解析される漁業ビッグデータへのアクセス権限",
                        "地方自治体等が保有する海洋データ等のオープンデータの公開方法（API、データフォーマット等）",
                        "データの保存期間等"),
                texts);
    }

    private RuleBook book(String id) {
        return checking.books.find(id).orElseThrow();
    }

    private static List<Clause> clauses(RuleBook book) {
        return book.getChapters().stream()
                .flatMap(chapter -> chapter.getClauses().stream())
                .toList();
    }
}
