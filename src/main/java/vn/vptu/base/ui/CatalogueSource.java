package vn.vptu.base.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import vn.vptu.base.Edited;
import vn.vptu.base.SaveResult;

/**
 * What a {@link CatalogueView} needs of a service: a searched page of rows, one record to edit, and saving it.
 *
 * @param <R> a row of the list
 * @param <D> the draft that is edited
 */
public interface CatalogueSource<R, D> {

    /** One page of the rows that match the text; an empty text matches all. */
    List<R> page(String search, Pageable page);

    long count(String search);

    Optional<Edited<D>> find(long id);

    SaveResult save(@Nullable Long id, int version, D draft);

    /** Puts a source together from the methods of a service. */
    static <R, D> CatalogueSource<R, D> of(
            BiFunction<String, Pageable, List<R>> page,
            ToLongFunction<String> count,
            LongFunction<Optional<Edited<D>>> find,
            Saving<D> save) {
        return new CatalogueSource<>() {
            @Override
            public List<R> page(String search, Pageable wanted) {
                return page.apply(search, wanted);
            }

            @Override
            public long count(String search) {
                return count.applyAsLong(search);
            }

            @Override
            public Optional<Edited<D>> find(long id) {
                return find.apply(id);
            }

            @Override
            public SaveResult save(@Nullable Long id, int version, D draft) {
                return save.save(id, version, draft);
            }
        };
    }

    /** A service's method that saves a draft. */
    @FunctionalInterface
    interface Saving<D> {
        SaveResult save(@Nullable Long id, int version, D draft);
    }
}
