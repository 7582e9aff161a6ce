package dk.samspil.migration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Works out how instances get from one version of a model to another. An element is the same when its id is the same, or when a rename says so. */
final class Planner {

    /** What the engine (8.6) can take over while it is active. */
    private static final Set<String> MIGRATABLE = Set.of(
            "serviceTask",
            "userTask",
            "subProcess",
            "eventSubProcess",
            "callActivity",
            "intermediateCatchEvent",
            "receiveTask",
            "exclusiveGateway",
            "eventBasedGateway",
            "businessRuleTask",
            "scriptTask",
            "sendTask");

    private final Model from;
    private final Model to;
    private final InstancePlan.Version target;
    private final Map<String, String> renames;
    private final Map<String, String> mapping;

    /** @param renames new ids by old ids, for elements that have got another id */
    Planner(Model from, Model to, InstancePlan.Version target, Map<String, String> renames) {
        this.from = from;
        this.to = to;
        this.target = target;
        this.renames = renames;
        this.mapping = mapping();
    }

    InstancePlan plan(RunningInstance instance) {
        List<String> obstacles = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        for (String id : instance.active()) {
            Element element = from.element(id).orElseThrow();
            obstacle(element).ifPresent(obstacles::add);
            lostCode(element, instance.deadlines().get(id)).ifPresent(lost::add);
        }
        from.elements().stream()
                .filter(element ->
                        waitsNow(element, instance) && element.isTimer() && !mapping.containsKey(element.id()))
                .map(timer -> "timer «" + timer.name() + "» (" + timer.id() + ") has no place in the new version")
                .forEach(lost::add);
        return new InstancePlan(instance, target, mapping, obstacles, lost);
    }

    /** A deadline keeps its date, but the new version means another one. */
    private Optional<String> lostCode(Element element, String open) {
        return Optional.ofNullable(open)
                .flatMap(code -> counterpart(element)
                        .filter(task -> !code.equals(task.deadlineCode()) && !sameUntold(element, task))
                        .map(task -> "deadline " + code + " of «" + element.name() + "» is "
                                + (task.deadlineCode() == null ? "no longer kept" : task.deadlineCode())
                                + " in the new version"));
    }

    /** Both leave the code to the run: nothing has changed. */
    private static boolean sameUntold(Element element, Element task) {
        return element.deadlineCode() == null && task.deadlineCode() == null;
    }

    private Optional<String> obstacle(Element element) {
        String what = "«" + element.name() + "» (" + element.id() + ")";
        Optional<Element> counterpart = counterpart(element);
        if (counterpart.isEmpty()) {
            return Optional.of(what + " is not in the new version; a rename may say what it is now");
        }
        if (!counterpart.get().isLike(element)) {
            return Optional.of(what + " is a " + element.type() + " and would become a "
                    + counterpart.get().type());
        }
        if (!MIGRATABLE.contains(element.type().replace("*", ""))) {
            return Optional.of(what + ": the engine cannot migrate a " + element.type());
        }
        return sameScope(element, counterpart.get())
                ? Optional.empty()
                : Optional.of(what + " lies in another sub-process in the new version");
    }

    private boolean sameScope(Element element, Element counterpart) {
        return newId(element.scope()).equals(counterpart.scope());
    }

    /** Whether the instance waits for the event now. */
    private static boolean waitsNow(Element event, RunningInstance instance) {
        return event.catches() != null
                && event.waitsAt() != null
                && (instance.active().contains(event.waitsAt())
                        || event.waitsAt().equals(instance.processId()));
    }

    private Map<String, String> mapping() {
        Map<String, String> mapping = new LinkedHashMap<>();
        from.elements()
                .forEach(element -> counterpart(element)
                        .filter(counterpart -> stays(element, counterpart))
                        .ifPresent(counterpart -> mapping.put(element.id(), counterpart.id())));
        return mapping;
    }

    /** An event goes along only if it still waits at the same place; else the engine would refuse the whole migration. */
    private boolean stays(Element element, Element counterpart) {
        return counterpart.isLike(element)
                && (element.catches() != null
                        || MIGRATABLE.contains(element.type().replace("*", "")))
                && (element.waitsAt() == null) == (counterpart.waitsAt() == null)
                && (element.waitsAt() == null || newId(element.waitsAt()).equals(counterpart.waitsAt()));
    }

    private Optional<Element> counterpart(Element element) {
        return to.element(newId(element.id()));
    }

    private String newId(String id) {
        return renames.getOrDefault(id, id);
    }
}
