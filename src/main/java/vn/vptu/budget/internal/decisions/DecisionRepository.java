package vn.vptu.budget.internal.decisions;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The documents of the estimate as they are stored. */
interface DecisionRepository extends Repository<DecisionRecord, Long> {

    Optional<DecisionRecord> findById(long id);

    /** The document, locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from DecisionRecord d where d.id = :id")
    Optional<DecisionRecord> lock(long id);

    DecisionRecord saveAndFlush(DecisionRecord decision);
}
