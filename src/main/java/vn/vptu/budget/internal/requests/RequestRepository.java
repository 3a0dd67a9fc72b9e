package vn.vptu.budget.internal.requests;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The requests to spend as they are stored. */
interface RequestRepository extends Repository<RequestRecord, Long> {

    Optional<RequestRecord> findById(long id);

    /** The request, locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from RequestRecord r where r.id = :id")
    Optional<RequestRecord> lock(long id);

    RequestRecord saveAndFlush(RequestRecord request);
}
