package vn.vptu.audit.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.RecordKind;
import vn.vptu.base.RecordKinds;
import vn.vptu.base.Roles;

/**
 * Who may see what of the trail, the one place every query passes. The auditor sees all. The administrator sees every line,
 * but the values only of what he administers: looking after accounts gives nobody a view of business. Others see the history
 * of the records whose values they may read.
 */
@Component
public class TrailScope {

    private final CurrentActor actor;
    private final Map<String, RecordKind> kinds;

    TrailScope(CurrentActor actor, List<RecordKinds> modules) {
        this.actor = actor;
        this.kinds = modules.stream()
                .flatMap(module -> module.kinds().stream())
                .collect(Collectors.toMap(RecordKind::kind, Function.identity()));
    }

    /**
     * What the actor sees.
     *
     * @param lines whether all lines are seen; otherwise only those of the kinds in {@code values}
     * @param everything whether all values are seen; otherwise only those of the kinds in {@code values}
     */
    record Seen(boolean lines, boolean everything, Set<String> values) {

        boolean valuesOf(String kind) {
            return everything || values.contains(kind);
        }
    }

    Seen seen() {
        Actor who = actor.get();
        boolean auditor = who.hasAny(Roles.AUDITOR);
        Set<String> readable = kinds.values().stream()
                .filter(kind -> who.hasAny(kind.readers().toArray(String[]::new)))
                .map(RecordKind::kind)
                .collect(Collectors.toSet());
        return new Seen(auditor || who.hasAny(Roles.ADMIN), auditor, readable);
    }

    public Optional<RecordKind> kind(String kind) {
        return Optional.ofNullable(kinds.get(kind));
    }

    public List<RecordKind> all() {
        return kinds.values().stream()
                .sorted(java.util.Comparator.comparing(RecordKind::kind))
                .toList();
    }
}
