package vn.vptu.calendar.internal.weekimport;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.vptu.base.text.SearchKey;

/**
 * Which cell of the heading stands for which column, found by its words: case, tone marks, order and line breaks do
 * not matter.
 *
 * @param cells the position of each column; a day may be spread over two ("Thứ", "Ngày")
 * @param vehicleWithNote whether vehicle and note share one cell ("Xe/Ghi chú")
 * @param unknown headings that mean nothing here, as written
 */
record HeaderRow(Map<Column, List<Integer>> cells, boolean vehicleWithNote, List<String> unknown) {

    private static final Set<String> DAY_OF_WEEK = Set.of("thu", "thu trong tuan");
    private static final Set<String> VEHICLE_AND_NOTE = Set.of("xe ghi chu", "xe va ghi chu", "ghi chu xe");
    /** Numbering, and what our own file of refused rows adds. */
    private static final Set<String> OF_NO_MEANING = Set.of("stt", "tt", "so tt", "so thu tu", "dong", "ly do");

    private static final Map<String, Column> WORDS = words(
            entry(Column.DAY, "ngay|thu|thu ngay|ngay thu|ngay thang|thu ngay thang|ngay thang nam|thu trong tuan"),
            entry(Column.HALF_DAY, "buoi|sang chieu|buoi sang chieu"),
            entry(Column.TIME, "gio|thoi gian|gio hop|thoi gian hop|gio bat dau|thoi diem|gio lam viec|gio phut"),
            entry(
                    Column.CONTENT,
                    "noi dung|noi dung cong viec|noi dung cong tac|noi dung lam viec|noi dung hop|noi dung cuoc hop"
                            + "|noi dung hoat dong|cong viec|hoat dong|noi dung lich|noi dung chuong trinh"),
            entry(
                    Column.CHAIR,
                    "chu tri|nguoi chu tri|lanh dao chu tri|dong chi chu tri|d c chu tri|chu tri dieu hanh|chu tri hop"
                            + "|lanh dao|chu toa"),
            entry(
                    Column.ATTENDEES,
                    "thanh phan|nguoi du|thanh phan tham du|thanh phan du|thanh phan moi|thanh phan moi du"
                            + "|thanh phan du hop|thanh phan tham gia|nguoi tham du|moi du|du hop|tham du|dai bieu"),
            entry(Column.PLACE, "dia diem|noi hop|dia diem hop|phong hop|diem hop|dia diem to chuc"),
            entry(
                    Column.PREPARING,
                    "don vi chuan bi|chuan bi|co quan chuan bi|co quan don vi chuan bi|don vi co quan chuan bi"
                            + "|bo phan chuan bi|don vi chuan bi noi dung|chuan bi noi dung|don vi tham muu"),
            entry(Column.VEHICLE, "xe|xe o to|phuong tien|xe lai xe|lai xe|bo tri xe|so xe"),
            entry(Column.NOTE, "ghi chu"));

    HeaderRow {
        cells = Map.copyOf(cells);
        unknown = List.copyOf(unknown);
    }

    @SafeVarargs
    private static Map<String, Column> words(Map.Entry<Column, String>... columns) {
        Map<String, Column> words = new HashMap<>();
        for (var column : columns) {
            Stream.of(column.getValue().split("\\|")).forEach(word -> words.put(word, column.getKey()));
        }
        return Map.copyOf(words);
    }

    /** Reads a row as if it were the heading; {@link #missing} tells whether it can be. */
    static HeaderRow read(List<String> texts) {
        Map<Column, List<Integer>> cells = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        boolean withNote = false;
        boolean weekday = false;
        for (int i = 0; i < texts.size(); i++) {
            String key = key(texts.get(i));
            boolean both = VEHICLE_AND_NOTE.contains(key);
            Column column = both ? Column.VEHICLE : WORDS.get(key);
            boolean dayOfWeek = DAY_OF_WEEK.contains(key);
            if (column == null) {
                if (!key.isEmpty() && !OF_NO_MEANING.contains(key)) {
                    unknown.add(oneLine(texts.get(i)));
                }
            } else if (!cells.containsKey(column) || (column == Column.DAY && weekday != dayOfWeek)) {
                cells.computeIfAbsent(column, c -> new ArrayList<>()).add(i);
                withNote |= both;
                weekday |= dayOfWeek;
            } else {
                unknown.add(oneLine(texts.get(i)));
            }
        }
        return new HeaderRow(cells, withNote, unknown);
    }

    /** The columns without which a row says nothing. */
    Set<Column> missing() {
        var missing = EnumSet.of(Column.DAY, Column.CONTENT);
        missing.removeAll(cells.keySet());
        return missing;
    }

    /** How much this looks like a heading. */
    int recognised() {
        return cells.size();
    }

    /** Whether a row of the table is the heading once more, as on every page of a long paper. */
    boolean isRepeatedBy(List<String> texts) {
        HeaderRow again = read(texts);
        return again.missing().isEmpty() && again.cells.equals(cells);
    }

    private static String key(String text) {
        return SearchKey.of(text).replaceAll("[^a-z0-9]+", " ").strip();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
