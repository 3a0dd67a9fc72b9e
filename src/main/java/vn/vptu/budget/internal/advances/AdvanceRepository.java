package vn.vptu.budget.internal.advances;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The advances to persons as they are stored. */
interface AdvanceRepository extends Repository<AdvanceRecord, Long> {

    Optional<AdvanceRecord> findById(long id);

    /** The advance, locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from AdvanceRecord a where a.id = :id")
    Optional<AdvanceRecord> lock(long id);

    AdvanceRecord saveAndFlush(AdvanceRecord advance);
}
