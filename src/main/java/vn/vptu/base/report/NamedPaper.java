package vn.vptu.base.report;

/**
 * What several papers of a module say of themselves in the same way: their names, where they are found, what is chosen and
 * what a line of them is.
 *
 * @param <P> what has to be chosen before it can be made
 * @param <R> one line of it
 */
public abstract class NamedPaper<P extends Record, R extends Record> implements ReportDefinition<P, R> {

    private final String id;
    private final String titleKey;
    private final String group;
    private final Class<P> params;
    private final Class<R> row;

    protected NamedPaper(String id, String titleKey, String group, Class<P> params, Class<R> row) {
        this.id = id;
        this.titleKey = titleKey;
        this.group = group;
        this.params = params;
        this.row = row;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String titleKey() {
        return titleKey;
    }

    @Override
    public final String group() {
        return group;
    }

    @Override
    public final Class<P> params() {
        return params;
    }

    @Override
    public final Class<R> row() {
        return row;
    }
}
