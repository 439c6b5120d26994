// Settings: what this program remembers on this computer, one typed table over an INI file. GUI thread only.
//
// A value that is missing, or makes no sense, is the default; what a newer version wrote stays in the file.
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QVariant>

#include <span>

namespace fasit::settings {

/// Raised whenever a key is added.
inline constexpr int kVersion = 2;

/// One row of the table.
template <class Value>
struct Key {
    const char* name;
    Value standard;
    int since;                              ///< The version that wrote it first.
    bool (*makesSense)(const Value& value); ///< Null: every value does.
};

struct KeyRow {
    const char* name;
    int since;
};

enum class Brightness { AsSystem, Light, Dark };

const Key<QString>& language();    ///< nb, nn, en.
const Key<QString>& brightness();  ///< system, light, dark.
const Key<QString>& database();    ///< Empty: the usual place.
const Key<qint64>& lastSite();     ///< 0: none.
const Key<QByteArray>& geometry(); ///< Of the window.

/// The whole table.
std::span<const KeyRow> table();

Brightness brightnessNamed(const QString& word);
QString nameOf(Brightness brightness);

class Settings {
  public:
    explicit Settings(const QString& file);

    template <class Value>
    Value value(const Key<Value>& key) const {
        const QVariant stored = m_file.value(QString::fromLatin1(key.name));
        if (!stored.isValid() || !stored.canConvert<Value>()) {
            return key.standard;
        }
        const auto value = stored.value<Value>();
        return key.makesSense == nullptr || key.makesSense(value) ? value : key.standard;
    }
    template <class Value>
    void set(const Key<Value>& key, const Value& value) {
        m_file.setValue(QString::fromLatin1(key.name), value);
    }

    /// "fasit-NAME" in the folder of fasit.ini.
    QString besideFile(const QString& name) const;

    /// The version that wrote the file last; of a new file this one.
    int version() const;

  private:
    QSettings m_file;
};

} // namespace fasit::settings
