package vn.vptu.base.lists;

import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * What every list has that is put together from parts: its address, its keys, who may see it, its columns.
 *
 * @param <R> a row
 * @param <F> what narrows it
 */
abstract class NamedList<R, F extends ListFilter> implements ListDefinition<R, F> {

    private final String path;
    private final String id;
    private final ToLongFunction<R> idOf;
    private final Set<String> roles;
    private List<ListColumn<R>> columns = List.of();

    NamedList(String path, String id, ToLongFunction<R> idOf, String... roles) {
        this.path = path;
        this.id = id;
        this.idOf = idOf;
        this.roles = Set.of(roles);
    }

    /** The columns in their first order. */
    protected abstract void columns(ListColumns<R> list);

    /** Puts the columns together; the last call in the subclass's constructor. */
    protected final void build() {
        ListColumns<R> list = new ListColumns<>();
        columns(list);
        columns = list.all();
    }

    @Override
    public final List<ListColumn<R>> columns() {
        return columns;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String path() {
        return path;
    }

    @Override
    public final Set<String> roles() {
        return roles;
    }

    @Override
    public final long idOf(R row) {
        return idOf.applyAsLong(row);
    }
}
