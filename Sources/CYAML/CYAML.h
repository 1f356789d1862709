#ifndef TCPLINT_CYAML_H
#define TCPLINT_CYAML_H

#include <yaml.h>

#endif
