package vn.vptu.budget.internal.vouchers;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The payment documents as they are stored. */
interface VoucherRepository extends Repository<VoucherRecord, Long> {

    Optional<VoucherRecord> findById(long id);

    /** The document, locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from VoucherRecord v where v.id = :id")
    Optional<VoucherRecord> lock(long id);

    VoucherRecord saveAndFlush(VoucherRecord voucher);
}
