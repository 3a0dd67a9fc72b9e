package vn.vptu.directory.ui;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.lists.CatalogueList;
import vn.vptu.base.lists.ListColumns;
import vn.vptu.directory.People;
import vn.vptu.directory.PersonRow;

/** The list of people. */
@Component
class PeopleList extends CatalogueList<PersonRow> {

    PeopleList(People people) {
        super("catalogue/people", "directory.people", people::page, people::count, PersonRow::id);
        build();
    }

    @Override
    protected void columns(ListColumns<PersonRow> list) {
        list.title("directory.people.full-name", PersonRow::fullName);
        list.text("directory.people.position", PersonRow::position);
        list.text("directory.people.unit", PersonRow::unitName);
        list.narrow("directory.people.phone", PeopleList::numbers);
        list.text("directory.people.email", PersonRow::email);
        list.narrow("directory.people.room", PersonRow::room).unsorted().hidden();
        list.state((person, words) -> States.atWork(words, person.active()));
    }

    private static @Nullable String numbers(PersonRow person) {
        String numbers = Stream.of(person.phone(), person.mobile())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return numbers.isEmpty() ? null : numbers;
    }
}
