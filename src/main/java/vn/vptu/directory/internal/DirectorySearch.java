package vn.vptu.directory.internal;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import vn.vptu.base.search.SearchHit;
import vn.vptu.base.search.SearchProvider;
import vn.vptu.base.search.SearchQuery;
import vn.vptu.directory.People;
import vn.vptu.directory.Rooms;
import vn.vptu.directory.Units;
import vn.vptu.directory.Vehicles;

/** People, units, rooms and cars are found as their lists find them, and everybody may see those. */
@Configuration(proxyBeanMethods = false)
class DirectorySearch {

    /** Among so many the best fitting are chosen. */
    private static final int LOOKED_AT = 100;

    @Bean
    SearchProvider peopleSearch(People people) {
        return new Provider(
                "directory.person",
                "search.kind.people",
                20,
                (query, most) -> people.page(query.text(), most).stream()
                        .map(person -> new Found(
                                person.id(),
                                person.fullName(),
                                joined(person.position(), person.unitName(), person.phone())))
                        .toList(),
                "catalogue/people/");
    }

    @Bean
    SearchProvider unitSearch(Units units) {
        return new Provider(
                "directory.unit",
                "search.kind.units",
                30,
                (query, most) -> units.page(query.text(), most).stream()
                        .map(unit -> new Found(unit.id(), unit.name(), joined(unit.code(), unit.parentName())))
                        .toList(),
                "catalogue/units/");
    }

    @Bean
    SearchProvider roomSearch(Rooms rooms) {
        return new Provider(
                "directory.room",
                "search.kind.rooms",
                40,
                (query, most) -> rooms.page(query.text(), most).stream()
                        .map(room -> new Found(room.id(), room.name(), joined(room.code(), room.location())))
                        .toList(),
                "catalogue/rooms/");
    }

    @Bean
    SearchProvider vehicleSearch(Vehicles vehicles) {
        return new Provider(
                "directory.vehicle",
                "search.kind.vehicles",
                50,
                (query, most) -> vehicles.page(query.text(), most).stream()
                        .map(car -> new Found(car.id(), car.plate(), joined(car.model(), car.driverName())))
                        .toList(),
                "catalogue/vehicles/");
    }

    private static String joined(String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private record Found(long id, String title, String subtitle) {}

    @FunctionalInterface
    private interface Lists {

        List<Found> find(SearchQuery query, Pageable most);
    }

    /** A catalogue that everybody may read. */
    private record Provider(String kind, String titleKey, int order, Lists lists, String path)
            implements SearchProvider {

        @Override
        public Set<String> roles() {
            return Set.of();
        }

        @Override
        public List<SearchHit> find(SearchQuery query, int limit) {
            return lists.find(query, PageRequest.of(0, Math.max(limit, LOOKED_AT))).stream()
                    .map(found -> new SearchHit(
                            kind,
                            Long.toString(found.id()),
                            found.title(),
                            found.subtitle(),
                            path + found.id(),
                            query.rank(found.title())))
                    .sorted(java.util.Comparator.comparingInt(SearchHit::rank))
                    .limit(limit)
                    .toList();
        }
    }
}
