// ReceiverContent: what a receiver does with the frames that it accepts. One thread.
#pragma once

#include "instruments/astm/framer.h"
#include "instruments/core/link.h"

#include <optional>

namespace fasit::instruments::astm {

/// What becomes of the frames that the receiver accepts.
class ReceiverContent {
  public:
    ReceiverContent() = default;
    ReceiverContent(const ReceiverContent&) = delete;
    ReceiverContent& operator=(const ReceiverContent&) = delete;
    virtual ~ReceiverContent() = default;

    /// Each frame once, in order, numbered 1, 2 ... 7, 0, 1 ... whatever the sender counted.
    virtual void onFrame(const Frame& frame) = 0;
    virtual void onProblem(const Problem& problem) = 0;
    /// Results of this session cannot be read: its sender must keep them.
    virtual bool hasLostResults() const { return false; }
    /// The sender said that this was all: a message without its end record is whole.
    virtual void onEnd() = 0;
    /// The session broke off or begins: a message that is not whole is forgotten.
    virtual void onBreak() = 0;

    enum class Take { Messages, ProblemsToo };
    /// What became whole since the last call; nothing where nothing did. The token is the receiver's to set.
    virtual std::optional<Delivery> take(Take what) = 0;
};

} // namespace fasit::instruments::astm
