package vn.vptu.budget.internal.requests;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.RequestFigures;
import vn.vptu.budget.ReservationKind;

/** What became of the money that was set aside for requests: from the moves of its reservation and of those that took it over. */
@Component
class RequestMoney {

    private final JdbcClient jdbc;

    RequestMoney(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What took money over from a reservation.
     *
     * @param taken how much, less what it gave back
     * @param used what the Treasury recorded of it and nobody took back
     */
    private record Heir(long parent, long id, String kind, long taken, long used) {}

    private record Left(long id, long remainder) {}

    /** By reservation of a request. */
    Map<Long, RequestFigures> of(Collection<Long> reservations) {
        if (reservations.isEmpty()) {
            return Map.of();
        }
        List<Heir> direct = heirs(reservations);
        List<Long> contracts = direct.stream()
                .filter(heir -> heir.kind().equals(ReservationKind.COMMITMENT.name()))
                .map(Heir::id)
                .toList();
        List<Heir> ofContracts = contracts.isEmpty() ? List.of() : heirs(contracts);
        Map<Long, RequestFigures> figures = new HashMap<>();
        for (Left left : left(reservations)) {
            List<Heir> own =
                    direct.stream().filter(heir -> heir.parent() == left.id()).toList();
            figures.put(left.id(), figures(left.remainder(), own, ofContracts));
        }
        return figures;
    }

    private static RequestFigures figures(long left, List<Heir> own, List<Heir> ofContracts) {
        long committed = 0;
        long drawn = 0;
        long used = 0;
        for (Heir heir : own) {
            List<Heir> draws = new ArrayList<>(List.of(heir));
            boolean contract = heir.kind().equals(ReservationKind.COMMITMENT.name());
            if (contract) {
                draws = ofContracts.stream()
                        .filter(draw -> draw.parent() == heir.id())
                        .toList();
            }
            // A contract may be for more than was asked for: what is beyond is not the request's.
            long recorded =
                    Math.min(heir.taken(), draws.stream().mapToLong(Heir::used).sum());
            long under =
                    Math.min(heir.taken(), draws.stream().mapToLong(Heir::taken).sum()) - recorded;
            used += recorded;
            drawn += Math.max(0, under);
            committed += contract ? heir.taken() - recorded - Math.max(0, under) : 0;
        }
        return new RequestFigures(Dong.of(committed), Dong.of(drawn), Dong.of(used), Dong.of(left));
    }

    private List<Left> left(Collection<Long> reservations) {
        return jdbc.sql("select id, remainder from budget_reservation where id in (:ids)")
                .param("ids", reservations)
                .query(Left.class)
                .list();
    }

    private List<Heir> heirs(Collection<Long> reservations) {
        return jdbc.sql("select m.reservation_id as parent, o.id, o.kind, -sum(m.amount) as taken, (select"
                        + " coalesce(-sum(u.amount), 0) from budget_reservation_move u where u.reservation_id = o.id and"
                        + " u.entry_id is not null and not exists (select 1 from budget_entry b where b.reverses_id = u.entry_id))"
                        + " as used from budget_reservation_move m join budget_reservation o on o.id = m.other_reservation_id and"
                        + " o.id > m.reservation_id where m.reservation_id in (:ids) group by m.reservation_id, o.id, o.kind"
                        + " having sum(m.amount) < 0")
                .param("ids", reservations)
                .query(Heir.class)
                .list();
    }
}
