package vn.vptu.calendar.internal.weekimport;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.vptu.base.text.SearchKey;
import vn.vptu.calendar.Attendee;
import vn.vptu.calendar.internal.weekimport.NameIndex.Form;
import vn.vptu.calendar.internal.weekimport.NameIndex.Hit;
import vn.vptu.calendar.internal.weekimport.NameIndex.Target;
import vn.vptu.calendar.internal.weekimport.NameWord.Fit;

/**
 * Understands one participant at one place of a list: "đ/c Uy", "Bí thư Tỉnh uỷ Hoàng Văn Ánh", "lãnh đạo Ban TG và
 * DV", "Đ/c Ước (uỷ quyền của đ/c Bí thư)".
 *
 * <p>Only what fills its place up to the next separator counts: "Ban Tổ chức Đại hội" is not the Ban Tổ chức. The
 * longest name wins, then the better spelling.
 */
final class ItemReader {

    private static final Set<Form> NAMES = EnumSet.of(Form.FULL_NAME, Form.PART_OF_NAME);
    private static final Set<Form> TITLES = EnumSet.of(Form.TITLE, Form.POSITION);
    private static final Set<Form> BODIES = EnumSet.of(Form.BODY);

    private final NameIndex index;
    private final ListText text;
    /** False inside "thay đ/c …", which has no such words of its own. */
    private final boolean standIns;

    ItemReader(NameIndex index, ListText text) {
        this(index, text, true);
    }

    private ItemReader(NameIndex index, ListText text, boolean standIns) {
        this.index = index;
        this.text = text;
        this.standIns = standIns;
    }

    /** Names of one form and one length, only the best spelled ones. */
    private record Group(int end, List<Target> targets, Fit fit, boolean wholeName) {}

    /** Whom the words at a place name; empty if they name nobody known. */
    Optional<Item> at(int from, boolean deputy) {
        var lead = text.lead(from);
        int at = lead.end();
        List<Hit> hits = index.at(text.tokens(), at);
        Optional<Item> item = longest(groups(hits, TITLES), group -> titled(group, lead.plural()))
                .or(() -> longest(groups(hits, NAMES), group -> person(group, at, lead.comrade(), deputy)))
                .or(() -> lead.comrade() && !lead.plural()
                        ? Optional.empty()
                        : longest(groups(hits, BODIES), group -> body(group, at, true)));
        return item.isPresent() ? item : qualified(lead);
    }

    private static Optional<Item> longest(List<Group> groups, Function<Group, Optional<Item>> reading) {
        return groups.stream().map(reading).flatMap(Optional::stream).findFirst();
    }

    private static List<Group> groups(List<Hit> hits, Set<Form> forms) {
        var byEnd = new TreeMap<Integer, List<Hit>>();
        hits.stream()
                .filter(hit -> forms.contains(hit.form()))
                .forEach(hit ->
                        byEnd.computeIfAbsent(hit.end(), e -> new ArrayList<>()).add(hit));
        return byEnd.descendingMap().values().stream().map(ItemReader::group).toList();
    }

    private static Group group(List<Hit> sameEnd) {
        Fit fit = sameEnd.stream().map(Hit::fit).min(Fit::compareTo).orElse(Fit.CONTRADICTING);
        List<Hit> best = sameEnd.stream().filter(hit -> hit.fit() == fit).toList();
        boolean whole = best.stream().anyMatch(hit -> hit.form() == Form.FULL_NAME);
        Set<Target> targets = new LinkedHashSet<>();
        best.stream()
                .filter(hit -> !whole || hit.form() != Form.PART_OF_NAME)
                .forEach(hit -> targets.add(hit.target()));
        return new Group(sameEnd.getFirst().end(), List.copyOf(targets), fit, whole);
    }

    private Optional<Item> titled(Group title, boolean plural) {
        int next = text.skipDash(title.end());
        int name = text.lead(next).end();
        Optional<Item> named = longest(
                groups(index.at(text.tokens(), name), NAMES),
                group -> both(title.targets(), group.targets(), group.end(), group.fit() != Fit.CONTRADICTING));
        if (named.isPresent()) {
            return named;
        }
        int unknown = text.endOfCapitalised(name);
        if (unknown > name && !text.isBoundary(title.end()) && text.isBoundary(unknown)) {
            // "Bí thư Nguyễn Văn Lạ": the title is known, the name is not.
            return finish(unknown, title.targets(), false, true, false);
        }
        boolean oneOfList = title.targets().size() == 1 && text.isListed(title.end());
        return finish(title.end(), title.targets(), !plural || oneOfList, true, true);
    }

    private Optional<Item> person(Group name, int from, boolean comrade, boolean deputy) {
        boolean contradicts = name.fit() == Fit.CONTRADICTING;
        int next = text.skipDash(name.end());
        Optional<Item> titled = longest(
                groups(index.at(text.tokens(), next), TITLES),
                group -> both(name.targets(), group.targets(), group.end(), !contradicts));
        if (titled.isPresent()) {
            return titled;
        }
        if (name.wholeName()) {
            return finish(name.end(), name.targets(), !contradicts, true, false);
        }
        // A given name alone needs "đ/c" before it, or a place of its own and a capital letter.
        boolean alone = text.capitalised(from) && text.isBoundary(name.end()) && !contradicts;
        if (!comrade && !deputy && !alone) {
            return Optional.empty();
        }
        List<Target> meant = byPart(name.targets(), deputy);
        boolean known = meant.getFirst().is(Match.Kind.LEADER) || (deputy && isOfficeLeader(meant.getFirst()));
        return finish(name.end(), meant, known && !contradicts, true, false);
    }

    /** A given name alone means a leader before anybody else, after "LĐVP" one of the Office's leaders. */
    private static List<Target> byPart(List<Target> named, boolean deputy) {
        List<Target> leaders =
                named.stream().filter(target -> target.is(Match.Kind.LEADER)).toList();
        if (!leaders.isEmpty()) {
            return leaders;
        }
        List<Target> deputies =
                named.stream().filter(ItemReader::isOfficeLeader).toList();
        return deputy && !deputies.isEmpty() ? deputies : named;
    }

    private static boolean isOfficeLeader(Target target) {
        return target.aside().stream().anyMatch(words -> words.contains("chanh van phong"));
    }

    private Optional<Item> qualified(ListText.Lead lead) {
        for (String qualifier : ListPhrases.QUALIFIERS) {
            int after = text.after(lead.end(), qualifier);
            if (after < 0 || (lead.comrade() && !lead.plural() && ListPhrases.OF_A_MEMBER.contains(qualifier))) {
                continue;
            }
            int from = text.lead(after).end();
            Optional<Item> item =
                    longest(groups(index.at(text.tokens(), from), BODIES), group -> body(group, from, false));
            if (item.isPresent()) {
                return item;
            }
        }
        return Optional.empty();
    }

    private Optional<Item> body(Group body, int from, boolean plain) {
        boolean oneWord = body.end() - from == 1;
        return oneWord && body.fit() == Fit.CONTRADICTING
                ? Optional.empty()
                : finish(body.end(), body.targets(), true, false, false).map(item -> plain ? item : item.saysMore());
    }

    /** Title and name of one person; if they contradict each other, everybody they could mean. */
    private Optional<Item> both(List<Target> some, List<Target> others, int end, boolean spelled) {
        List<Target> agreed = some.stream().filter(others::contains).toList();
        List<Target> all = agreed.isEmpty()
                ? Stream.concat(some.stream(), others.stream()).distinct().toList()
                : agreed;
        return finish(end, all, spelled && !agreed.isEmpty(), true, false);
    }

    /** Takes in what may follow a name, and checks that its place ends there. */
    private Optional<Item> finish(int end, List<Target> targets, boolean sure, boolean person, boolean titleOnly) {
        var role = text.roleAt(end);
        Attendee.Role does = role.role() == null ? Attendee.Role.ATTEND : role.role();
        var item = new Item(role.end(), targets, sure, person, titleOnly, true, does, null);
        int closed = text.closing(item.end());
        if (closed > 0 && !text.isSpecial(item.end())) {
            item = bracketed(item, text.inside(item.end(), closed), closed);
        } else if (standIns) {
            item = standingIn(item);
        }
        return text.isBoundary(item.end()) ? Optional.of(item) : Optional.empty();
    }

    private Item bracketed(Item item, String inside, int closed) {
        var words = new ListText(inside);
        int other = standIns ? words.afterStandIn(0) : -1;
        if (other >= 0) {
            Match actsFor = new ItemReader(index, words, false)
                    .at(other, false)
                    .map(one -> one.match(inside))
                    .orElse(null);
            return item.inPlaceOf(actsFor, closed);
        }
        // "Nguyễn Thị Hà (Phòng Tổng hợp)", "đ/c Ánh (Bí thư)": the bracket tells people of one name apart.
        String key = SearchKey.of(inside);
        List<Target> narrowed = item.targets().stream()
                .filter(target -> target.isSomebody() && target.aside().contains(key))
                .toList();
        return narrowed.isEmpty()
                ? item.endingAt(closed, item.targets()).saysMore()
                : item.endingAt(closed, narrowed).surely();
    }

    private Item standingIn(Item item) {
        int other = text.afterStandIn(item.end());
        Optional<Item> one = other < 0 ? Optional.empty() : new ItemReader(index, text, false).at(other, false);
        return one.map(found -> item.inPlaceOf(found.match(text.words(other, found.end())), found.end()))
                .orElse(item);
    }
}
