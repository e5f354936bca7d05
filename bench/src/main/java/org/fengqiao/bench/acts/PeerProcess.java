package org.fengqiao.bench.acts;

import java.util.ArrayList;
import java.util.List;

/** Writes a flow as BPMN: one user task an act, and one timer for each run of acts under the same clock, as an embedded sub-process. */
final class PeerProcess {

    private PeerProcess() {}

    static String of(Flow flow) {
        var body = new StringBuilder();
        var previous = "begun";
        var edges = new ArrayList<String>();
        for (var stretch : stretches(flow.acts())) {
            var id = "stretch-" + stretch.getFirst().id();
            body.append(stretch.getFirst().days() == 0 ? tasks(stretch) : watched(id, stretch));
            var first = stretch.getFirst().days() == 0 ? stretch.getFirst().id() : id;
            var last = stretch.getFirst().days() == 0 ? stretch.getLast().id() : id;
            edges.add(edge(previous, first));
            previous = last;
        }
        edges.add(edge(previous, "ended"));
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="peer">
                  <process id="%s"><startEvent id="begun"/><endEvent id="ended"/>%s%s</process>
                </definitions>""".formatted(flow.name(), body, String.join("", edges));
    }

    private static List<List<Flow.Act>> stretches(List<Flow.Act> acts) {
        var stretches = new ArrayList<List<Flow.Act>>();
        for (var act : acts) {
            if (stretches.isEmpty() || stretches.getLast().getLast().days() != act.days()) stretches.add(new ArrayList<>());
            stretches.getLast().add(act);
        }
        return stretches;
    }

    private static String watched(String id, List<Flow.Act> stretch) {
        var inside = "<startEvent id=\"%1$s-start\"/><endEvent id=\"%1$s-end\"/>".formatted(id)
                + tasks(stretch) + edge(id + "-start", stretch.getFirst().id()) + edge(stretch.getLast().id(), id + "-end");
        return """
                <subProcess id="%1$s">%2$s</subProcess>
                <boundaryEvent id="%1$s-clock" attachedToRef="%1$s"><timerEventDefinition><timeDuration>P%3$dD</timeDuration></timerEventDefinition></boundaryEvent>
                <endEvent id="%1$s-lapsed"/>%4$s"""
                .formatted(id, inside, stretch.getFirst().days(), edge(id + "-clock", id + "-lapsed"));
    }

    private static String tasks(List<Flow.Act> stretch) {
        var text = new StringBuilder();
        for (int i = 0; i < stretch.size(); i++) {
            text.append("<userTask id=\"%s\" name=\"%s\"/>".formatted(stretch.get(i).id(), stretch.get(i).label()));
            if (i > 0) text.append(edge(stretch.get(i - 1).id(), stretch.get(i).id()));
        }
        return text.toString();
    }

    private static String edge(String from, String to) {
        return "<sequenceFlow id=\"%1$s-%2$s\" sourceRef=\"%1$s\" targetRef=\"%2$s\"/>".formatted(from, to);
    }
}
