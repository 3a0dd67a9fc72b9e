package vn.vptu.base.ui;

import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Edited;
import vn.vptu.base.SaveResult;

/**
 * What a {@link CatalogueView} needs of a service to edit a record; the rows come from its
 * {@link vn.vptu.base.lists.CatalogueList}.
 *
 * @param <D> the draft that is edited
 */
public interface CatalogueSource<D> {

    Optional<Edited<D>> find(long id);

    SaveResult save(@Nullable Long id, int version, D draft);

    /** Puts a source together from the methods of a service. */
    static <D> CatalogueSource<D> of(LongFunction<Optional<Edited<D>>> find, Saving<D> save) {
        return new CatalogueSource<>() {
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
