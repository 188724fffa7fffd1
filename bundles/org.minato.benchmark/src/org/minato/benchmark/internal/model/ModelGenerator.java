// SPDX-License-Identifier: EPL-2.0
package org.minato.benchmark.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.minato.model.base.Field;
import org.minato.model.base.Layer;
import org.minato.model.refmodel.Actor;
import org.minato.model.refmodel.ActorKind;
import org.minato.model.refmodel.DataClass;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.Problem;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.refmodel.RefmodelFactory;
import org.minato.model.refmodel.Service;
import org.minato.model.refmodel.StepKind;

/**
 * Makes a reference model of a given size: harbours, each with its equipment, services, data, flows and access rights,
 * whose statistics go to the service of a prefecture and from there to that of the nation. The same size and seed always
 * make the same model. One harbour has one fault, of kinds taken in turn, except the first of each ten.
 */
public final class ModelGenerator {
    private static final int HARBOURS_OF_A_PREFECTURE = 40;
    private static final int SOUND_HARBOUR = 10;

    private final ReferenceModel model = RefmodelFactory.eINSTANCE.createReferenceModel();
    private final Parts parts = new Parts(model);
    private final SplittableRandom random;
    private final List<DataSet> prefectures = new ArrayList<>();

    private ModelGenerator(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A model with at least a number of elements, and at most a prefecture's worth more. */
    public static ReferenceModel generate(int elements, long seed) {
        return new ModelGenerator(seed).make(elements);
    }

    private ReferenceModel make(int elements) {
        model.setId("benchmark");
        model.setNameJa("測定用の漁業モデル");
        model.setNameEn("Fishery model for measurements");
        model.setField(Field.AGRICULTURE);
        model.getDomains().add("fisheries");
        model.setVersion("1.0.0");
        Problem problem = RefmodelFactory.eINSTANCE.createProblem();
        problem.setId("problem");
        problem.setNameJa("漁場のデータの扱い");
        problem.setNameEn("Handling of data on fishing grounds");
        problem.getClauses().add("fisheries.r9#1");
        model.getProblems().add(problem);
        Actor ministry = parts.actor("ministry", ActorKind.NATIONAL_GOVERNMENT, "国", "Ministry");
        Service nation = parts.service("nation", Layer.SERVICE, ministry, "全国集計", "National statistics");
        int harbours = 0;
        while (parts.count() < elements) {
            harbours = prefecture(harbours, elements, nation);
        }
        DataSet summary = parts.dataSet("nation-statistics", DataClass.STATISTICAL, ministry, "全国統計", "Statistics");
        parts.step(nation, "nation-sum", StepKind.AGGREGATE, "合算", "Sum", prefectures, List.of(summary));
        return model;
    }

    private int prefecture(int first, int elements, Service nation) {
        String id = "p" + prefectures.size();
        Actor office = parts.actor(id + "-office", ActorKind.PREFECTURE, "県", "Prefecture");
        Service service = parts.service(id, Layer.PLATFORM, office, "県の集計", "Statistics of the prefecture");
        List<DataSet> delivered = new ArrayList<>();
        int harbours = first;
        do {
            Harbour harbour = new Harbour(parts, "h" + harbours, service, random.split());
            delivered.add(harbour.statistics);
            if (harbours % SOUND_HARBOUR != 0) {
                fault(harbours).breaks(harbour);
            }
            harbours++;
        } while (harbours % HARBOURS_OF_A_PREFECTURE != 0 && parts.count() < elements);
        DataSet sum = parts.dataSet(id + "-statistics", DataClass.STATISTICAL, office, "県の統計", "Statistics");
        parts.step(service, id + "-sum", StepKind.AGGREGATE, "合算", "Sum", delivered, List.of(sum));
        parts.flow(id + "-report", service, nation, "統計の報告", "Report of statistics", sum);
        prefectures.add(sum);
        return harbours;
    }

    /** The fault of a harbour, counted without the sound ones, so that every kind has its turn. */
    private static Fault fault(int harbour) {
        int faulty = harbour - harbour / SOUND_HARBOUR - 1;
        return Fault.values()[faulty % Fault.values().length];
    }
}
