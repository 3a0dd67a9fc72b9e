package vn.vptu.budget.internal.contracts;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The appendices as they are stored; whoever changes one holds the lock of its contract. */
interface AppendixRepository extends Repository<AppendixRecord, Long> {

    Optional<AppendixRecord> findById(long id);

    /** The appendix as it is stored now, locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from AppendixRecord a where a.id = :id")
    Optional<AppendixRecord> lock(long id);

    List<AppendixRecord> findByContractIdOrderById(long contractId);

    AppendixRecord saveAndFlush(AppendixRecord appendix);
}
