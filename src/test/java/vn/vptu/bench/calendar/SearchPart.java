package vn.vptu.bench.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.Authentication;
import vn.vptu.base.Roles;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.search.IndexFilling;
import vn.vptu.base.search.Search;
import vn.vptu.base.search.SearchGroup;
import vn.vptu.base.search.SearchHit;
import vn.vptu.base.search.SearchQuery;
import vn.vptu.bench.Ground;
import vn.vptu.bench.Part;
import vn.vptu.bench.Row;
import vn.vptu.bench.Target;
import vn.vptu.bench.TimedRow;
import vn.vptu.calendar.ActivityState;

/** More activities, two hundred thousand in all, and searching everywhere among them. */
public final class SearchPart implements Part {

    private static final int MORE = 150_000;
    private static final int QUERIES = 300;
    private static final int SHOWN = 5;
    private static final Target FAST = Target.millis(50);

    @Override
    public int version() {
        return 2;
    }

    /** The weeks that other rows look at stay as they are. */
    @Override
    public void seed(Ground ground) {
        JdbcTemplate jdbc = ground.jdbc();
        List<LocalDate> mondays =
                jdbc.queryForList("select monday from calendar_week order by monday", LocalDate.class).stream()
                        .filter(monday -> monday.isBefore(CalendarPart.ONE_PAGE.minusWeeks(11))
                                || monday.isAfter(CalendarPart.FULL.plusWeeks(2)))
                        .toList();
        OfficeIds office = OfficeIds.read(jdbc);
        Random random = new Random(20261126);
        Agenda agenda = new Agenda(office, random);
        ActivityBatch batch = new ActivityBatch(ground, office);
        for (int i = 0; i < MORE; i++) {
            batch.add(agenda.draft(mondays.get(i % mondays.size())), ActivityState.PLANNED);
        }
        batch.flush();
        ground.bean(IndexFilling.class).now();
    }

    @Override
    public String data(Ground ground) {
        JdbcTemplate jdbc = ground.jdbc();
        return "%,d activities to be found; %,d rows of the index of words for %,d different words"
                .formatted(
                        jdbc.queryForObject("select count(*) from calendar_activity", Long.class),
                        jdbc.queryForObject("select count(*) from search_word", Long.class),
                        jdbc.queryForObject("select count(distinct word) from search_word", Long.class));
    }

    @Override
    public List<Row> rows(Ground ground) throws Exception {
        Search search = ground.bean(Search.class);
        Authentication secretary = ground.holding(Roles.SECRETARY);
        Authentication staff = ground.holding(Roles.STAFF);
        List<SearchQuery> queries = queries(ground.jdbc());
        SearchFloor floor = new SearchFloor(ground, SHOWN + 1);
        int found = 0;
        for (SearchQuery query : queries.subList(0, 30)) {
            List<Long> ours = ground.as(secretary, () -> activities(search.find(query, SHOWN + 1)));
            List<Long> theirs = floor.ids(query);
            Ground.require(ours.equals(theirs), query.text() + " finds " + ours + ", by hand " + theirs);
            found += ours.size();
        }
        Ground.require(found > 0, "nothing was found");
        return List.of(
                new TimedRow(
                        "search everywhere, 300 different queries, secretary",
                        FAST,
                        round -> ground.as(secretary, () -> search.find(of(queries, round), SHOWN)),
                        null),
                new TimedRow(
                        "search everywhere, 300 different queries, staff",
                        FAST,
                        round -> ground.as(staff, () -> search.find(of(queries, round), SHOWN)),
                        null));
    }

    private static SearchQuery of(List<SearchQuery> queries, int round) {
        return queries.get(round % queries.size());
    }

    private static List<Long> activities(List<SearchGroup> groups) {
        return groups.stream()
                .filter(group -> group.kind().equals("calendar.activity"))
                .flatMap(group -> group.hits().stream())
                .map(SearchHit::id)
                .map(Long::valueOf)
                .toList();
    }

    /** One to three words of some activity or of somebody's name, the last one often not typed to its end. */
    private static List<SearchQuery> queries(JdbcTemplate jdbc) {
        Random random = new Random(300);
        List<String> texts = new ArrayList<>(jdbc.queryForList(
                "select content from calendar_activity where id % 499 = 7 and content <> ''", String.class));
        texts.addAll(jdbc.queryForList("select full_name from directory_person where id % 9 = 1", String.class));
        List<SearchQuery> queries = new ArrayList<>();
        while (queries.size() < QUERIES) {
            String[] words = texts.get(random.nextInt(texts.size())).split("[^\\p{L}\\p{N}]+");
            List<String> typed = new ArrayList<>();
            int first = random.nextInt(words.length);
            for (int i = first; i < Math.min(words.length, first + 1 + random.nextInt(3)); i++) {
                typed.add(words[i]);
            }
            String last = typed.getLast();
            if (last.length() > 3 && random.nextBoolean()) {
                typed.set(typed.size() - 1, last.substring(0, 2 + random.nextInt(last.length() - 2)));
            }
            String text = typed.stream().filter(word -> !word.isBlank()).collect(Collectors.joining(" "));
            SearchQuery query = SearchQuery.of(text, Translations.VIETNAMESE);
            if (!query.isEmpty() && query.words().stream().allMatch(word -> word.length() > 1)) {
                queries.add(query);
            }
        }
        return queries;
    }
}
