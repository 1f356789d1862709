internal import Glibc

/// A thread of its own for one piece of work.
///
/// A network namespace belongs to a thread, and tasks of Swift move from thread to thread, so there
/// is no way to it but that of the system.
struct WorkerThread: Sendable {
    /// What a thread does, held until it does it.
    private final class Job: Sendable {
        let work: @Sendable () -> Void
        init(_ work: @escaping @Sendable () -> Void) { self.work = work }
    }

    private let thread: pthread_t

    /// Begins the work.
    /// - Parameter work: What to do; it runs once.
    /// - Throws: `.kernel` when there are too many threads already.
    init(_ work: @escaping @Sendable () -> Void) throws(FileError) {
        let job = unsafe Unmanaged.passRetained(Job(work))
        var thread = pthread_t()
        // The thread takes over the one count of the job, which lives until then.
        let status = unsafe pthread_create(
            &thread, nil,
            { context in
                if let context = unsafe context {
                    let job = unsafe Unmanaged<Job>.fromOpaque(context).takeRetainedValue()
                    job.work()
                }
                return nil
            }, job.toOpaque())
        guard status == 0 else {
            unsafe job.release()
            throw .kernel(status)
        }
        self.thread = thread
    }

    /// Waits for the end of the work; to be called once.
    func join() {
        pthread_join(thread, nil)
    }
}
