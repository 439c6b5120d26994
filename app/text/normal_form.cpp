#include "app/text/normal_form.h"

namespace fasit::text {

crypto::Secret inNormalForm(QString typed) {
    QString normal = typed.normalized(QString::NormalizationForm_C);
    QByteArray bytes = normal.toUtf8();
    crypto::Secret secret(std::string(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    typed.fill(QChar(0));
    normal.fill(QChar(0));
    bytes.fill('\0');
    return secret;
}

} // namespace fasit::text
