package vn.vptu.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Invented names as they are common in the province; whoever has one of them is meant by none. */
final class DemoNames {

    private static final List<String> FAMILY = List.of(
            "Hoàng", "Nông", "Lương", "Vi", "Bế", "Đàm", "Lý", "Triệu", "Chu", "Hà", "Lành", "Mã", "Nguyễn", "Trần");
    private static final List<String> MIDDLE_MEN = List.of("Văn", "Quốc", "Minh", "Đức", "Thế", "Xuân");
    private static final List<String> MIDDLE_WOMEN = List.of("Thị", "Thu", "Thanh", "Ngọc", "Bích", "Kim");
    private static final List<String> GIVEN_MEN = List.of(
            "An", "Bình", "Cường", "Dũng", "Đông", "Hải", "Hiếu", "Hùng", "Khánh", "Long", "Nam", "Phong", "Quân",
            "Sơn", "Thành", "Tùng", "Việt", "Vinh");
    private static final List<String> GIVEN_WOMEN = List.of(
            "Anh", "Chi", "Dung", "Duyên", "Hà", "Hạnh", "Hoa", "Hương", "Lan", "Linh", "Mai", "Nga", "Phương", "Quyên",
            "Thảo", "Thuý", "Trang", "Yến");

    private final Random random;
    private final Set<String> given = new HashSet<>();

    DemoNames(Random random, List<String> taken) {
        this.random = random;
        this.given.addAll(taken);
    }

    String next() {
        while (true) {
            boolean woman = random.nextBoolean();
            String name = pick(FAMILY) + " " + pick(woman ? MIDDLE_WOMEN : MIDDLE_MEN) + " "
                    + pick(woman ? GIVEN_WOMEN : GIVEN_MEN);
            if (given.add(name)) {
                return name;
            }
        }
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
