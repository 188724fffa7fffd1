// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.minato.commands.edit.RandomEdits;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.Node;
import org.minato.model.refmodel.ReferenceModel;

class ConcurrentEditingTest extends SessionFixture {
    private static final int WRITERS = 4;
    private static final int EDITS = 150;

    @Test
    void oneModelEditedReadUndoneAndCopiedBySeveralThreadsEndsConsistent() throws Exception {
        OpenFile plan = sessions.open(planPath);
        OpenFile model = sessions.open(modelPath);
        EditingSession session = model.session();
        String modelBefore = bytes(model);
        String planBefore = bytes(plan);
        List<Long> told = new ArrayList<>();
        session.addListener(new SessionListener() {
            @Override
            public void changed(Change change) {
                told.add(change.revision());
            }
        });
        AtomicBoolean done = new AtomicBoolean();
        List<Future<?>> writers = new ArrayList<>();
        List<Future<Integer>> readers = new ArrayList<>();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            for (int i = 0; i < WRITERS; i++) {
                int seed = i;
                writers.add(threads.submit(() -> write(session, new Random(seed))));
            }
            readers.add(threads.submit(until(done, () -> session.read(() -> check((ReferenceModel) model.root())))));
            readers.add(threads.submit(until(done, () -> checkSnapshot(session, model))));
            readers.add(threads.submit(until(done, () -> {
                model.session().saveAll();
                return 1;
            })));
            for (Future<?> writer : writers) {
                writer.get();
            }
            done.set(true);
            for (Future<Integer> reader : readers) {
                assertTrue(reader.get() > 0);
            }
        }
        check((ReferenceModel) model.root());
        assertEquals(told.stream().sorted().toList(), told);
        assertEquals(session.revision(), told.get(told.size() - 1));
        while (session.undo().isPresent()) {
            check((ReferenceModel) model.root());
        }
        assertEquals(modelBefore, bytes(model));
        assertEquals(planBefore, bytes(plan));
    }

    private static Callable<Integer> until(AtomicBoolean done, Callable<Integer> task) {
        return () -> {
            int rounds = 0;
            do {
                task.call();
                rounds++;
            } while (!done.get());
            return rounds;
        };
    }

    private static void write(EditingSession session, Random random) {
        for (int i = 0; i < EDITS; i++) {
            int choice = random.nextInt(10);
            if (choice == 0) {
                session.undo();
            } else if (choice == 1) {
                session.redo();
            } else {
                RandomEdits.once(session, random);
            }
        }
    }

    private static int checkSnapshot(EditingSession session, OpenFile model) {
        Snapshot snapshot = session.snapshot();
        ReferenceModel copy = (ReferenceModel) snapshot.root(model.path()).orElseThrow();
        String first = describe(copy);
        check(copy);
        assertEquals(first, describe(copy));
        return 1;
    }

    private static String describe(ReferenceModel model) {
        return model.getFlows().stream()
                .map(flow -> flow.getId() + flow.getSource() + flow.getDataSets())
                .collect(Collectors.joining());
    }

    /** Whether inverse references agree with the references. */
    private static int check(ReferenceModel model) {
        for (DataFlow flow : model.getFlows()) {
            assertTrue(
                    flow.getSource() == null || flow.getSource().getOutgoing().contains(flow));
            assertTrue(
                    flow.getTarget() == null || flow.getTarget().getIncoming().contains(flow));
            flow.getDataSets().forEach(data -> assertTrue(data.getCarriedBy().contains(flow)));
        }
        for (Node node : model.getNodes()) {
            node.getOutgoing().forEach(flow -> assertEquals(model, flow.eContainer()));
        }
        return 1;
    }
}
