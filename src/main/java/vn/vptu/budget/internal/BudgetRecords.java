package vn.vptu.budget.internal;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;
import vn.vptu.base.persistence.EditedRecord;

/** What every catalogue of the budget that is no book of codes can be asked for. */
@NoRepositoryBean
interface BudgetRecords<E extends EditedRecord> extends Repository<E, Long> {

    Optional<E> findById(long id);

    List<E> findAll();

    /** The record, locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from #{#entityName} r where r.id = :id")
    Optional<E> lock(long id);

    E saveAndFlush(E entity);
}
