// SPDX-License-Identifier: EPL-2.0
package org.minato.rules;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.domain.Domains;
import org.minato.core.files.ModelFiles;
import org.minato.core.finding.Finding;
import org.minato.model.base.ValueType;
import org.minato.model.refmodel.StepKind;
import org.minato.model.rules.Applicability;
import org.minato.model.rules.Chapter;
import org.minato.model.rules.Clause;
import org.minato.model.rules.EvidenceRequirement;
import org.minato.model.rules.ExpressionCheck;
import org.minato.model.rules.JavaCheck;
import org.minato.model.rules.PathCheck;
import org.minato.model.rules.Predicate;
import org.minato.model.rules.Question;
import org.minato.model.rules.RuleBook;
import org.minato.model.rules.RuleParameter;
import org.minato.model.rules.RulesFactory;
import org.minato.rules.spi.CodedCheck;

/** A rule book "test" with one clause "1", and how to check with it. */
final class Book {
    private static final RulesFactory RULES = RulesFactory.eINSTANCE;

    final RuleBook book = RULES.createRuleBook();
    final Clause clause = RULES.createClause();

    Book() {
        this("test");
    }

    Book(String id) {
        book.setId(id);
        book.setVersion("1.0");
        Chapter chapter = RULES.createChapter();
        chapter.getClauses().add(clause);
        book.getChapters().add(chapter);
        clause.setId(id + "-clause");
        clause.setNumber("1");
        clause.setNameEn("Clause");
    }

    ExpressionCheck require(String scope, String require) {
        ExpressionCheck check = RULES.createExpressionCheck();
        check.setId(scope + "-check");
        check.setScope(scope);
        check.setRequire(require);
        clause.getChecks().add(check);
        return check;
    }

    PathCheck path(String from, String to, StepKind... unless) {
        PathCheck check = RULES.createPathCheck();
        check.setId("path");
        check.setFrom(from);
        check.setTo(to);
        check.getUnless().addAll(List.of(unless));
        clause.getChecks().add(check);
        return check;
    }

    Predicate predicate(String key, String scope, String expression) {
        Predicate predicate = RULES.createPredicate();
        predicate.setId("predicate-" + key);
        predicate.setKey(key);
        predicate.setScope(scope);
        predicate.setExpression(expression);
        book.getPredicates().add(predicate);
        return predicate;
    }

    RuleParameter parameter(String key, ValueType type, @Nullable String value) {
        RuleParameter parameter = RULES.createRuleParameter();
        parameter.setId("parameter-" + key);
        parameter.setNameEn("Parameter " + key);
        parameter.setKey(key);
        parameter.setType(type);
        parameter.setValue(value);
        book.getParameters().add(parameter);
        return parameter;
    }

    void coded(String name) {
        JavaCheck check = RULES.createJavaCheck();
        check.setId("coded");
        check.setCheck(name);
        clause.getChecks().add(check);
    }

    Question ask(String id, String scope, String answered) {
        Question question = RULES.createQuestion();
        question.setId(id);
        question.setTextEn("What of " + id + "?");
        if (!scope.isEmpty()) {
            question.setScope(scope);
            question.setAnswered(answered);
        }
        clause.getQuestions().add(question);
        return question;
    }

    EvidenceRequirement evidence(String id) {
        EvidenceRequirement evidence = RULES.createEvidenceRequirement();
        evidence.setId(id);
        clause.getEvidence().add(evidence);
        return evidence;
    }

    Applicability applies() {
        Applicability applicability = RULES.createApplicability();
        clause.setApplicability(applicability);
        return applicability;
    }

    Conformance checkAll(Subject subject, CodedCheck... coded) {
        RuleBooks books = installed(coded).plus(List.of(book));
        return new Checker(books).check(subject, CheckOptions.on(Fishery.TODAY).only(Set.of(book.getId())));
    }

    ClauseResult check(Subject subject, CodedCheck... coded) {
        return checkAll(subject, coded).clauses().get(0);
    }

    static RuleBooks installed(CodedCheck... coded) {
        Domains domains = domains();
        return new RuleBooks(domains, new ModelFiles(domains), List.of(coded));
    }

    static Domains domains() {
        return Domains.of(List.of(descriptor("org.minato.core"), descriptor("org.minato.domain.fisheries")));
    }

    static Path root() {
        return Path.of(Optional.ofNullable(System.getProperty("minato.root")).orElse("../.."));
    }

    private static URL descriptor(String bundle) {
        try {
            return root().resolve("bundles")
                    .resolve(bundle)
                    .resolve("minato.domain")
                    .toUri()
                    .toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> ids(List<Finding> findings) {
        return findings.stream().map(finding -> finding.location().elementId()).toList();
    }
}
