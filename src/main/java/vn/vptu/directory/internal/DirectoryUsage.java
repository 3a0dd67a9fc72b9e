package vn.vptu.directory.internal;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Usage;

/** What of the directory refers to its own records. */
@Component
class DirectoryUsage implements Usage {

    private record Question(String kind, String sql) {}

    private static final Map<String, List<Question>> QUESTIONS = Map.of(
            "directory.unit",
            List.of(
                    new Question(
                            "directory.unit",
                            "select count(*) from directory_unit where parent_id = :id or successor_id = :id"),
                    new Question(
                            "directory.person",
                            "select count(distinct person_id) from directory_assignment where unit_id = :id")),
            "directory.person",
            List.of(
                    new Question("directory.leader", "select count(*) from directory_leader where person_id = :id"),
                    new Question("directory.driver", "select count(*) from directory_driver where person_id = :id"),
                    new Question(
                            "directory.signatory", "select count(*) from directory_signatory where person_id = :id")),
            "directory.position",
            List.of(new Question(
                    "directory.person",
                    "select count(distinct person_id) from directory_assignment where position_id = :id")),
            "directory.leader",
            List.of(new Question(
                    "directory.organ",
                    "select count(distinct organ_id) from directory_organ_member where leader_id = :id")),
            "directory.organ",
            List.of(
                    new Question(
                            "directory.leader",
                            "select count(distinct leader_id) from directory_leader_title where organ_id = :id"),
                    new Question("directory.term", "select count(*) from directory_term where organ_id = :id")),
            "directory.driver",
            List.of(new Question("directory.vehicle", "select count(*) from directory_vehicle where driver_id = :id")));

    private final JdbcClient jdbc;

    DirectoryUsage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Use> of(String kind, long id) {
        return QUESTIONS.getOrDefault(kind, List.of()).stream()
                .map(question -> new Use(
                        question.kind(),
                        jdbc.sql(question.sql())
                                .param("id", id)
                                .query(Long.class)
                                .single()))
                .filter(use -> use.count() > 0)
                .toList();
    }
}
