// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.messaging.internal.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.minato.generate.GenerationInput;
import org.minato.generate.exchange.Addresses;
import org.minato.generate.exchange.Party;
import org.minato.generate.messaging.internal.text.Naming;
import org.minato.generate.messaging.internal.way.Listener;
import org.minato.generate.messaging.internal.way.Ways;
import org.minato.generate.messaging.internal.way.Ways.Way;
import org.minato.model.refmodel.AccessRight;
import org.minato.model.refmodel.Actor;
import org.minato.model.refmodel.Authentication;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.DataStore;
import org.minato.model.refmodel.Equipment;
import org.minato.model.refmodel.Node;
import org.minato.model.refmodel.Operation;
import org.minato.model.refmodel.Protocol;
import org.minato.model.refmodel.Service;

/** All that a deployment's files say, taken from the plan once. Not to be changed after it is made. */
public final class Deployment {
    private final GenerationInput input;
    private final Naming naming;
    private final Ways ways;
    private final List<Table> tables;
    private final List<Grant> grants;
    private final Map<String, User> users = new TreeMap<>();
    private final Map<String, Sender> senders = new TreeMap<>();
    private final Map<Node, Map<DataSet, List<Landing>>> landings = new LinkedHashMap<>();
    private final Set<DataFlow> carried = new LinkedHashSet<>();

    /** The deployment of a plan. */
    public Deployment(GenerationInput input) {
        this.input = input;
        naming = new Naming(input);
        ways = new Ways(input);
        tables = Table.of(input.effective().model());
        grants = Grant.of(input, tables);
        ways.brokered().forEach(this::brokered);
        ways.all().forEach(this::handedIn);
        readers();
    }

    /** The plan and all about it. */
    public GenerationInput input() {
        return input;
    }

    /** Names in the language of the files. */
    public Naming naming() {
        return naming;
    }

    /** The flows with those at their ends. */
    public Ways ways() {
        return ways;
    }

    /** The tables of the stores. */
    public List<Table> tables() {
        return tables;
    }

    /** What access rights allow on the tables. */
    public List<Grant> grants() {
        return grants;
    }

    /** The users of the broker, by name. */
    public List<User> users() {
        return List.copyOf(users.values());
    }

    /** Those who hand in data over HTTPS, by name. */
    public List<Sender> senders() {
        return List.copyOf(senders.values());
    }

    /** Where messages land, by receiver and data set. */
    public Map<Node, Map<DataSet, List<Landing>>> landings() {
        return landings;
    }

    /** The receivers that read from the broker. */
    public List<Node> subscribers() {
        return ways.brokered().stream()
                .map(way -> way.flow().getTarget())
                .filter(target -> landings.containsKey(target))
                .distinct()
                .toList();
    }

    /** Whether there is a broker. */
    public boolean hasBroker() {
        return !users.isEmpty();
    }

    /** Whether there is a store. */
    public boolean hasStore() {
        return !tables.isEmpty();
    }

    /** Whether something takes in messages. */
    public boolean hasIngestion() {
        return !landings.isEmpty();
    }

    /** Whether the deployment carries a flow. */
    public boolean carries(DataFlow flow) {
        return carried.contains(flow);
    }

    /** The listeners of the broker that somebody uses. */
    public Set<Listener> listeners() {
        Set<Listener> listeners = new TreeSet<>();
        users.values().forEach(user -> listeners.add(user.listener()));
        return listeners;
    }

    /** Names of those who prove who they are by a certificate. */
    public Set<String> certificateUsers() {
        Set<String> names = new TreeSet<>();
        users.values().stream()
                .filter(user -> user.listener() == Listener.CERTIFICATE)
                .forEach(user -> names.add(user.name()));
        senders.values().stream()
                .filter(sender -> sender.how().equals("certificate"))
                .forEach(sender -> names.add(sender.name()));
        return names;
    }

    /** Names of the broker's users with a password. */
    public Set<String> brokerPasswordUsers() {
        Set<String> names = new TreeSet<>();
        users.values().stream()
                .filter(user -> user.listener() != Listener.CERTIFICATE)
                .forEach(user -> names.add(user.name()));
        return names;
    }

    /** Names of those who hand in data with a password or token. */
    public Set<String> intakePasswordUsers() {
        Set<String> names = new TreeSet<>();
        senders.values().stream()
                .filter(sender -> !sender.how().equals("certificate"))
                .forEach(sender -> names.add(sender.name()));
        return names;
    }

    private void brokered(Way way) {
        DataFlow flow = way.flow();
        carried.add(flow);
        for (Party sender : way.senders()) {
            User user = user(sender.id(), Listener.of(flow), sender.node());
            flow.getDataSets().forEach(dataSet -> user.writes().add(Addresses.of(input, sender, dataSet)));
        }
        for (Party receiver : way.receivers()) {
            boolean equipment = receiver.node() instanceof Equipment;
            User user = user(receiver.id(), equipment ? Listener.of(flow) : Listener.PASSWORD, receiver.node());
            for (DataSet dataSet : flow.getDataSets()) {
                if (allGoTo(receiver.node(), dataSet)) {
                    user.reads().add(Addresses.of(input, "+", dataSet));
                } else {
                    way.senders().forEach(sender -> user.reads().add(Addresses.of(input, sender, dataSet)));
                }
            }
        }
        land(flow);
    }

    /** Whether every message of a data set goes to a receiver, so that it may read all of them. */
    private boolean allGoTo(Node receiver, DataSet dataSet) {
        Set<Node> all = new HashSet<>();
        Set<Node> own = new HashSet<>();
        for (Way way : ways.brokered()) {
            if (way.flow().getDataSets().contains(dataSet)) {
                all.add(way.flow().getSource());
                if (way.flow().getTarget() == receiver) {
                    own.add(way.flow().getSource());
                }
            }
        }
        return own.equals(all);
    }

    private User user(String name, Listener listener, Node node) {
        return Objects.requireNonNull(users.computeIfAbsent(name, absent -> new User(name, listener, naming.of(node))));
    }

    private boolean land(DataFlow flow) {
        boolean landed = false;
        if (flow.getTarget() instanceof Service receiver) {
            for (DataSet dataSet : flow.getDataSets()) {
                List<Landing> found = Landing.of(receiver, dataSet, tables);
                if (!found.isEmpty()) {
                    landed = true;
                    Objects.requireNonNull(landings.computeIfAbsent(receiver, absent -> new LinkedHashMap<>()))
                            .put(dataSet, found);
                }
            }
        }
        return landed;
    }

    /** Services take data over HTTPS where the model keeps them. */
    private void handedIn(Way way) {
        DataFlow flow = way.flow();
        if (!way.installed() || flow.getProtocol() != Protocol.HTTPS || !land(flow)) {
            return;
        }
        carried.add(flow);
        for (Party party : way.senders()) {
            Sender sender = Objects.requireNonNull(senders.computeIfAbsent(
                    party.id(),
                    absent -> new Sender(
                            party.id(),
                            how(flow.getAuthentication()),
                            naming.of(party.node()),
                            new LinkedHashMap<>())));
            for (DataSet dataSet : flow.getDataSets()) {
                if (landings.getOrDefault(flow.getTarget(), Map.of()).containsKey(dataSet)) {
                    List<Node> receivers = Objects.requireNonNull(
                            sender.dataSets().computeIfAbsent(dataSet, absent -> new ArrayList<>()));
                    if (!receivers.contains(flow.getTarget())) {
                        receivers.add(flow.getTarget());
                    }
                }
            }
        }
    }

    private static String how(Authentication authentication) {
        return switch (authentication) {
            case CERTIFICATE -> "certificate";
            case TOKEN -> "token";
            case NONE, PASSWORD, SIM, UNKNOWN -> "password";
        };
    }

    /** Actors with the right to read a data set may read its messages. */
    private void readers() {
        Set<DataSet> dataSets = new LinkedHashSet<>();
        ways.brokered().forEach(way -> dataSets.addAll(way.flow().getDataSets()));
        for (AccessRight right : input.effective().model().getAccessRights()) {
            Actor actor = right.getGrantee();
            if (actor == null || !right.getOperations().contains(Operation.READ)) {
                continue;
            }
            for (DataSet dataSet : dataSets) {
                if (right.getTargets().contains(dataSet)
                        && Grant.state(right, Table.aboutPersons(dataSet), input.date()) == Grant.State.GRANTED) {
                    String name = "actor-" + Addresses.segment(Naming.id(actor));
                    Objects.requireNonNull(users.computeIfAbsent(
                                    name, absent -> new User(name, Listener.PASSWORD, naming.of(actor))))
                            .reads()
                            .add(Addresses.of(input, "+", dataSet));
                }
            }
        }
    }

    /** The actors that have a right on a table, by id. */
    public List<Actor> actors() {
        return grants.stream()
                .map(grant -> grant.right().getGrantee())
                .distinct()
                .sorted(Comparator.comparing(Naming::id))
                .toList();
    }

    /** Whether a right is also on something that has no table and whose messages do not go over the broker. */
    public boolean hasOtherTargets(AccessRight right) {
        return right.getTargets().stream()
                .anyMatch(target -> !(target instanceof DataStore)
                        && tables.stream().noneMatch(table -> table.dataSet() == target)
                        && ways.brokered().stream()
                                .noneMatch(way -> way.flow().getDataSets().contains(target)));
    }
}
