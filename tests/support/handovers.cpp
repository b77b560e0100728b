// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later

// For the thread sanitizer alone. Qt's library is not built with it, so the sanitizer does not see the locks by which
// Qt hands work from one thread to another, and would call everything that is handed over a race. The linker puts these
// functions before Qt's own (--wrap); each says what the one behind it promises: what was done before the work was
// given is seen by who does it, and what a pool or a thread has done is seen by who waited for its end. Races in what
// our threads share beside that are found as ever.

#include <QDeadlineTimer>
#include <QFutureInterfaceBase>
#include <QObject>
#include <QThread>
#include <QThreadPool>

#include <functional>
#include <future>
#include <utility>

extern "C" {
void __tsan_acquire(void *address);
void __tsan_release(void *address);
}

namespace {

/// Stands for the ends of all threads.
char ends = 0;

/// Stands for all results that are held until nobody asks for them.
char results = 0;

/// Stands for what is to be called later, in another thread perhaps.
class HandedOver final : public QtPrivate::QSlotObjectBase
{
public:
    explicit HandedOver(QSlotObjectBase *slot)
        : QSlotObjectBase(&HandedOver::act)
        , m_slot(slot)
    {
        __tsan_release(m_slot);
    }

private:
    static void act(int which, QSlotObjectBase *base, QObject *receiver, void **arguments, bool *result)
    {
        auto *self = static_cast<HandedOver *>(base);
        __tsan_acquire(self->m_slot);
        if (which == Call) {
            self->m_slot->call(receiver, arguments);
            // Whoever is the last to let go of it destroys it.
            __tsan_release(self->m_slot);
            __tsan_release(&ends);
        } else if (which == Compare) {
            *result = self->m_slot->compare(arguments);
        } else if (which == Destroy) {
            self->m_slot->destroyIfLastRef();
            delete self;
        }
    }

    QSlotObjectBase *m_slot;
};

} // namespace

// By the names that the compiler gives Qt's functions.
bool realInvoke(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *) asm(
    "__real__ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
bool wrappedInvoke(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *) asm(
    "__wrap__ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
QMetaObject::Connection
realConnect(const QObject *, void **, const QObject *, void **, QtPrivate::QSlotObjectBase *, Qt::ConnectionType,
            const int *,
            const QMetaObject *) asm("__real__ZN7QObject11connectImplEPKS_PPvS1_S3_"
                                     "PN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPKiPK11QMetaObject");
QMetaObject::Connection
wrappedConnect(const QObject *, void **, const QObject *, void **, QtPrivate::QSlotObjectBase *, Qt::ConnectionType,
               const int *,
               const QMetaObject *) asm("__wrap__ZN7QObject11connectImplEPKS_PPvS1_S3_"
                                        "PN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPKiPK11QMetaObject");
void realStart(QThreadPool *, std::function<void()>, int) asm("__real__ZN11QThreadPool5startESt8functionIFvvEEi");
void wrappedStart(QThreadPool *, std::function<void()>, int) asm("__wrap__ZN11QThreadPool5startESt8functionIFvvEEi");
void realEnd(QThreadPool *) asm("__real__ZN11QThreadPoolD1Ev");
void wrappedEnd(QThreadPool *) asm("__wrap__ZN11QThreadPoolD1Ev");
bool realWait(QThreadPool *, int) asm("__real__ZN11QThreadPool11waitForDoneEi");
bool wrappedWait(QThreadPool *, int) asm("__wrap__ZN11QThreadPool11waitForDoneEi");
QThread *realCreate(std::future<void> &&) asm("__real__ZN7QThread16createThreadImplEOSt6futureIvE");
QThread *wrappedCreate(std::future<void> &&) asm("__wrap__ZN7QThread16createThreadImplEOSt6futureIvE");
bool realWaitFor(QThread *, QDeadlineTimer) asm("__real__ZN7QThread4waitE14QDeadlineTimer");
bool wrappedWaitFor(QThread *, QDeadlineTimer) asm("__wrap__ZN7QThread4waitE14QDeadlineTimer");

bool realLetGo(const QFutureInterfaceBase *) asm("__real__ZNK20QFutureInterfaceBase6derefTEv");
bool wrappedLetGo(const QFutureInterfaceBase *) asm("__wrap__ZNK20QFutureInterfaceBase6derefTEv");

bool wrappedInvoke(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type, void *result)
{
    return realInvoke(object, new HandedOver(slot), type, result);
}

QMetaObject::Connection wrappedConnect(const QObject *sender, void **signal, const QObject *receiver, void **method,
                                       QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type, const int *types,
                                       const QMetaObject *meta)
{
    return realConnect(sender, signal, receiver, method, new HandedOver(slot), type, types, meta);
}

void wrappedStart(QThreadPool *pool, std::function<void()> work, int priority)
{
    // Qt drops the work once it is done, in the pool's thread as well.
    auto *const held = new std::function<void()>(std::move(work));
    __tsan_release(held);
    realStart(
        pool,
        [pool, held] {
            __tsan_acquire(held);
            (*held)();
            delete held;
            __tsan_release(pool);
        },
        priority);
}

void wrappedEnd(QThreadPool *pool)
{
    realEnd(pool);
    __tsan_acquire(pool);
}

bool wrappedWait(QThreadPool *pool, int milliseconds)
{
    const bool isDone = realWait(pool, milliseconds);
    __tsan_acquire(pool);
    return isDone;
}

QThread *wrappedCreate(std::future<void> &&work)
{
    return realCreate(std::async(std::launch::deferred, [held = std::move(work)]() mutable {
        held.get();
        __tsan_release(&ends);
    }));
}

bool wrappedWaitFor(QThread *thread, QDeadlineTimer until)
{
    const bool hasEnded = realWaitFor(thread, until);
    __tsan_acquire(&ends);
    return hasEnded;
}

bool wrappedLetGo(const QFutureInterfaceBase *future)
{
    __tsan_release(&results);
    const bool isHeldElsewhere = realLetGo(future);
    __tsan_acquire(&results);
    return isHeldElsewhere;
}
