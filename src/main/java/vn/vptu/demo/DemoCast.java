package vn.vptu.demo;

import java.util.List;
import java.util.Map;

/**
 * Whom and what the invented weeks are made of.
 *
 * @param leaders their ids by rank
 * @param leaderPeople the people behind them, in the same order
 * @param organs ids by code
 * @param units ids by code
 * @param people ids by the part they play for a demonstration account
 */
record DemoCast(
        List<Long> leaders,
        List<Long> leaderPeople,
        Map<String, Long> organs,
        Map<String, Long> units,
        List<Long> rooms,
        List<Long> vehicles,
        Map<String, Long> people) {

    long organ(String code) {
        return known(organs, code);
    }

    long unit(String code) {
        return known(units, code);
    }

    long person(String part) {
        return known(people, part);
    }

    private static long known(Map<String, Long> ids, String code) {
        Long id = ids.get(code);
        if (id == null) {
            throw new IllegalArgumentException("the demonstration has no " + code);
        }
        return id;
    }
}
