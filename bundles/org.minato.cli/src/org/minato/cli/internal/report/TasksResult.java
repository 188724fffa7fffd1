// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.deployment.Organisation;
import org.minato.model.deployment.Plan;
import org.minato.planning.Names;
import org.minato.planning.work.WorkItem;
import org.minato.planning.work.WorkItems;

/**
 * What is to be done in a plan, by whom it waits for.
 *
 * @param plan the plan
 * @param work everything that is to be done
 * @param organisation the one organisation to tell of; all, where empty
 * @param locale language of the text
 */
public record TasksResult(Plan plan, WorkItems work, Optional<Organisation> organisation, Locale locale) {
    private static final Texts TEXTS = Texts.of(TasksResult.class);

    /** A block of lines for each organisation, then what nobody is named for. */
    public void text(Appendable target) throws IOException {
        if (organisation.isPresent()) {
            Organisation own = organisation.get();
            block(target, TEXTS.get("tasks.of", Names.of(own)), work.waitingFor(own));
            block(target, TEXTS.get("tasks.following", Names.of(own)), work.followedUpBy(own));
            return;
        }
        for (Organisation each : work.organisations()) {
            block(target, TEXTS.get("tasks.of", Names.of(each)), work.waitingFor(each));
        }
        List<WorkItem> outside = work.all().stream()
                .filter(item ->
                        item.waitsFor().isEmpty() && !item.outside().en().isEmpty())
                .toList();
        block(target, TEXTS.get("tasks.outside"), outside);
        List<WorkItem> unassigned = work.unassigned().stream()
                .filter(item -> !outside.contains(item))
                .toList();
        block(target, TEXTS.get("tasks.unassigned"), unassigned);
    }

    private void block(Appendable target, LocalizedText title, List<WorkItem> items) throws IOException {
        if (items.isEmpty()) {
            return;
        }
        target.append(title.in(locale)).append("\n");
        for (WorkItem item : items) {
            target.append("  [" + item.kind().label().in(locale) + "] ");
            target.append(item.title().in(locale));
            String detail = item.detail().in(locale);
            target.append(detail.isEmpty() ? "" : " - " + detail);
            target.append(
                    item.outside().en().isEmpty() ? "" : " - " + item.outside().in(locale));
            item.due()
                    .ifPresent(due -> append(
                            target,
                            " (" + TEXTS.get("tasks.due", due.toString()).in(locale) + ")"));
            item.clause().ifPresent(clause -> append(target, " <" + clause + ">"));
            target.append("\n");
        }
    }

    private static void append(Appendable target, String text) {
        try {
            target.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The result as JSON. */
    public void json(String version, Appendable target) throws IOException {
        JsonWriter json = JsonTexts.open(target);
        json.beginObject();
        JsonTexts.head(json, "tasks", version);
        json.name("plan").value(plan.getId());
        json.name("items").beginArray();
        List<WorkItem> items = organisation.isEmpty()
                ? work.all()
                : work.all().stream()
                        .filter(item -> item.waitsFor(organisation.get()) || item.isFollowedUpBy(organisation.get()))
                        .toList();
        for (WorkItem item : items) {
            json(json, item);
        }
        json.endArray();
        json.endObject();
        json.flush();
        target.append('\n');
    }

    private static void json(JsonWriter json, WorkItem item) throws IOException {
        json.beginObject();
        json.name("kind").value(JsonTexts.word(item.kind()));
        JsonTexts.text(json, "title", item.title());
        JsonTexts.text(json, "detail", item.detail());
        if (item.waitsFor().isPresent()) {
            json.name("waitsFor").value(item.waitsFor().get().getId());
        }
        if (!item.outside().en().isEmpty()) {
            JsonTexts.text(json, "outside", item.outside());
        }
        if (item.owner().isPresent()) {
            json.name("owner").value(item.owner().get().getId());
        }
        if (item.element().isPresent()) {
            json.name("element").value(item.element().get().getId());
        }
        if (item.clause().isPresent()) {
            json.name("clause").value(item.clause().get());
        }
        if (item.due().isPresent()) {
            json.name("due").value(item.due().get().toString());
        }
        if (item.since().isPresent()) {
            json.name("since").value(item.since().get().toString());
        }
        json.endObject();
    }
}
