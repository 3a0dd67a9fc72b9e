package vn.vptu.budget;

import java.util.List;

/** The codes and tasks by which money was ever given, with what each was called last: what lists can be narrowed by. */
public record KeyChoices(
        List<CodeName> chapters,
        List<CodeName> subcategories,
        List<CodeName> sources,
        List<CodeName> programmes,
        List<Task> tasks) {

    /** A task by which money was given, the newest year first. */
    public record Task(long id, int year, String code, String name) {}
}
